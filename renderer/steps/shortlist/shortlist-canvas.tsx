import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import type { Fate } from '../../../shared/steps/shortlist/events.ts';
import { offeredIdeas } from '../../../shared/steps/shortlist/offered.ts';
import { picked, type ShortlistSlice } from '../../../shared/steps/shortlist/slice.ts';
import { shortlist } from '../../../shared/steps/shortlist/shortlist.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Section } from '../../ui/section.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { shortlistCommands } from './commands/shortlist-commands.ts';
import type { ShortlistHand, Undecided } from './hand.ts';
import { PickRow } from './pick-row.tsx';
import { UndecidedRow } from './undecided-row.tsx';
import { useShortlist } from './use-shortlist.ts';
import type { ShortlistWord } from './words.ts';
import styles from './shortlist.module.css';

/** What was picked, in order; what is still to choose from; what was kept back. */
export function ShortlistCanvas({ step }: StepProps) {
  const say = useSay<ShortlistWord>();
  const rows = useRows();
  const slice = useSlice(shortlist, step.id);
  const session = useSession((state) => state);
  const actions = useShortlist(step.id);
  const [asked, setAsked] = useState<Id>();
  const undecided = useMemo(() => undecidedIn(session, slice, step.id), [session, slice, step.id]);
  const hand = useMemo<ShortlistHand>(() => {
    const decide = (row: Id, fate: Fate) => setAsked(actions.decide(row, fate));
    const ask = (pick: Id) => {
      setAsked(pick);
      rows.press(pick, 'why');
    };
    return { rows, slice, undecided, actions, decide, ask };
  }, [rows, slice, undecided, actions]);
  useCommands(shortlistCommands, hand);
  const goOn = () => {
    setAsked(undefined);
    const area = rows.area.ref.current;
    area?.querySelector<HTMLElement>('[data-undecided] button, [data-add] input')?.focus();
  };
  const decided = (fate: Fate) =>
    picked(slice, fate).map((pick) => (
      <PickRow key={pick.id} pick={pick} hand={hand} asking={asked === pick.id} onAnswered={goOn} />
    ));
  const [picks, others] = [decided('picked'), decided('kept-back')];
  return (
    <div {...rows.area} className={styles.canvas}>
      {picks.length === 0 ? null : (
        <Section level={3} title={say('shortlist.picked')}>
          <ol className={styles.rows}>{picks}</ol>
        </Section>
      )}
      {undecided.length === 0 ? (
        <p className={styles.note}>
          {say(slice.picks.length === 0 ? 'shortlist.empty' : 'shortlist.all-decided')}
        </p>
      ) : (
        <Section level={3} title={say('shortlist.undecided')}>
          <ul className={styles.rows}>
            {undecided.map((idea, index) => (
              <UndecidedRow key={idea.id} idea={idea} hand={hand} first={index === 0} />
            ))}
          </ul>
        </Section>
      )}
      <div data-add className={styles.add}>
        <AddField
          hints
          field={`shortlist.idea:${step.id}`}
          label={say('shortlist.field')}
          labelHidden
          initialFocus={undecided.length + slice.picks.length === 0}
          placeholder={say('shortlist.field')}
          onAdd={actions.add}
        />
      </div>
      {others.length === 0 ? null : (
        <Section level={3} title={say('shortlist.kept-back')}>
          <ul className={styles.rows}>{others}</ul>
        </Section>
      )}
    </div>
  );
}

function undecidedIn(session: SessionState, slice: ShortlistSlice, step: Id): readonly Undecided[] {
  return [
    ...offeredIdeas(session, step).map(({ id, text }) => ({ id, text, own: false })),
    ...picked(slice, 'open').map(({ id, text, idea }) => ({ id, text, own: idea === null })),
  ];
}
