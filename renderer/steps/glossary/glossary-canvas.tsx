import { useMemo } from 'react';
import { glossary } from '../../../shared/steps/glossary/glossary.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import type { StepProps } from '../step-view.ts';
import { glossaryCommands } from './commands/glossary-commands.ts';
import type { GlossaryHand } from './hand.ts';
import { TermRow } from './term-row.tsx';
import { useGlossary } from './use-glossary.ts';
import { useTalk } from './use-talk.ts';
import type { GlossaryWord } from './words.ts';
import styles from './glossary.module.css';

/** One word after the other: what each side means by it, then what all mean from now on. */
export function GlossaryCanvas({ step }: StepProps) {
  const say = useSay<GlossaryWord>();
  const rows = useRows();
  const slice = useSlice(glossary, step.id);
  const departments = useSession((state) => state.people.departments);
  const actions = useGlossary(step.id);
  const talk = useTalk(slice, departments);
  const { terms } = slice;
  // What is still to be agreed on first, the newest on top; then what is agreed.
  const shown = [
    ...terms.filter((term) => !term.agreed).toReversed(),
    ...terms.filter((term) => term.agreed),
  ];
  const hand = useMemo<GlossaryHand>(() => ({ rows, terms, actions, talk }), [rows, terms, actions, talk]);
  useCommands(glossaryCommands, hand);
  const idle = talk.asking === undefined;
  const box = useTurnFocus(idle);
  return (
    <div {...rows.area} className={styles.canvas}>
      {departments.length === 0 ? <p className={styles.note}>{say('glossary.no-departments')}</p> : null}
      <div ref={box} className={styles.add}>
        <AddField
          field={`glossary.add:${step.id}`}
          label={say('glossary.add')}
          labelHidden={terms.length > 0}
          look={terms.length === 0 ? 'large' : 'plain'}
          placeholder={say(terms.length === 0 ? 'glossary.add-hint' : 'glossary.add-next')}
          initialFocus={idle}
          onAdd={(text) => actions.addTerm(text.slice(0, LONGEST_TERM))}
        />
        {terms.length > 0 ? (
          <p className={styles.note}>
            {say('glossary.counts', {
              agreed: terms.filter(({ agreed }) => agreed).length,
              all: terms.length,
            })}
          </p>
        ) : null}
      </div>
      {terms.length > 0 ? (
        <ul className={styles.terms}>
          {shown.map((term) => (
            <TermRow key={term.id} step={step.id} term={term} hand={hand} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** A word, not a page: what is pasted by mistake is cut where names end. */
const LONGEST_TERM = 400;
