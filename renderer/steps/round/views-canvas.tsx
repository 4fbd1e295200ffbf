import { useMemo } from 'react';
import { round } from '../../../shared/steps/round/round.ts';
import { nextSpeaker, speakingOrder } from '../../../shared/steps/round/turn-order.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { viewsCommands } from './commands/views-commands.ts';
import { SpeakerPanel } from './speaker-panel.tsx';
import { TurnRow } from './turn-row.tsx';
import { useRound } from './use-round.ts';
import type { RoundWord } from './words.ts';
import styles from './round.module.css';

/** Whose turn it is, what they say, and who comes after. */
export function ViewsCanvas({ step }: StepProps) {
  const say = useSay<RoundWord>();
  const rows = useRows();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const actions = useRound(step);
  const next = nextSpeaker(slice, people, step);
  const hand = useMemo(() => ({ rows, slice, people, actions, next }), [rows, slice, people, actions, next]);
  useCommands(viewsCommands, hand);
  const order = speakingOrder(people);
  if (order.length === 0) return <EmptyState>{say('round.nobody')}</EmptyState>;
  return (
    <div {...rows.area} className={styles.canvas}>
      <SpeakerPanel step={step} />
      <ul className={styles.turns} aria-label={say('round.order')}>
        {order.map((person) => (
          <TurnRow
            key={person.id}
            person={person}
            step={step}
            isNext={next?.participant.id === person.id}
            onLeave={rows.leave}
          />
        ))}
      </ul>
    </div>
  );
}
