import { useMemo, useRef, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { ideate } from '../../../shared/steps/ideate/ideate.ts';
import { placedIdeas, type PlacedIdea } from '../../../shared/steps/ideate/slice.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import { Section } from '../../ui/section.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { ideateCommands } from './commands/ideate-commands.ts';
import type { IdeateHand } from './hand.ts';
import { IdeaField } from './idea-field.tsx';
import { IdeaRow } from './idea-row.tsx';
import { SilencePanel } from './silence-panel.tsx';
import { useIdeate } from './use-ideate.ts';
import type { IdeateWord } from './words.ts';
import styles from './ideate.module.css';

/** Silent first, then one idea after another; the newest stands right under the field. */
export function IdeateCanvas({ step }: StepProps) {
  const say = useSay<IdeateWord>();
  const rows = useRows();
  const slice = useSlice(ideate, step.id);
  const actions = useIdeate(step);
  const [on, setOn] = useState<Id | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const hand = useMemo<IdeateHand>(() => {
    const build = (idea: Id | null) => {
      setOn(idea);
      field.current?.focus();
    };
    return { rows, slice, actions, build };
  }, [rows, slice, actions]);
  useCommands(ideateCommands, hand);
  const { ideas, namesShown } = slice;
  return (
    <div {...rows.area} className={styles.canvas}>
      <SilencePanel step={step} />
      <IdeaField step={step} on={on} onBuild={hand.build} inputRef={field} />
      {ideas.length === 0 ? null : (
        <Section
          level={3}
          title={say('ideate.count', { count: ideas.length })}
          actions={
            ideas.some((idea) => idea.by !== null) ? (
              <Switch on={namesShown} onChange={actions.toggleNames}>
                {say('ideate.show-names')}
              </Switch>
            ) : null
          }
        >
          <ul className={styles.ideas} aria-label={say('ideate.ideas')}>
            {newestFirst(placedIdeas(ideas)).map((placed) => (
              <IdeaRow key={placed.idea.id} placed={placed} hand={hand} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** The newest idea of its own first; what builds on one stays under it. */
function newestFirst(placed: readonly PlacedIdea[]): readonly PlacedIdea[] {
  const families: PlacedIdea[][] = [];
  for (const one of placed) {
    if (one.depth === 0) families.push([one]);
    else families.at(-1)?.push(one);
  }
  return families.toReversed().flat();
}
