import { byId } from '../../../shared/session/entities.ts';
import { round } from '../../../shared/steps/round/round.ts';
import { speaking, turnOf } from '../../../shared/steps/round/slice.ts';
import { currentRound, speakingOrder } from '../../../shared/steps/round/turn-order.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { RoundWord } from './words.ts';
import styles from './round-room.module.css';

/** What one screen can show of the talk so far: the newest is what the room is at. */
const SHOWN = 4;

/** Whose turn it is, in the biggest type; their words; who comes after. */
export function ViewsRoom({ step }: StepProps) {
  const say = useSay<RoundWord>();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const turn = speaking(slice);
  const person = byId(people.participants, turn?.participant ?? '');
  const department = byId(people.departments, person?.department ?? '')?.name;
  const now = currentRound(slice, people, step);
  const waiting = speakingOrder(people).filter(({ id }) => turnOf(slice, id, now) === undefined);
  const said = slice.said.slice(-SHOWN);
  return (
    <div className={styles.sheet}>
      {person ? (
        <p className={styles.speaker}>
          {person.name} <span className={styles.side}>{department}</span>
        </p>
      ) : null}
      <RoomRows>
        {said.map((entry) => (
          <RoomRow
            key={entry.id}
            label={byId(people.participants, entry.participant)?.name ?? ''}
            voice
            tone={entry.participant === person?.id ? 'lit' : 'plain'}
          >
            {entry.text}
          </RoomRow>
        ))}
        {waiting.length > 0 ? (
          <RoomRow label={say('round.room.then')} tone="past">
            {waiting.map(({ name }) => name).join(', ')}
          </RoomRow>
        ) : null}
        {person === undefined && waiting.length === 0 && said.length > 0 ? (
          <RoomRow label="" tone="past">
            {say('round.all-heard')}
          </RoomRow>
        ) : null}
      </RoomRows>
    </div>
  );
}
