import { byId } from '../../../shared/session/entities.ts';
import { round } from '../../../shared/steps/round/round.ts';
import { restatementBetween, type Restatement } from '../../../shared/steps/round/slice.ts';
import { nextPair, swapPairs } from '../../../shared/steps/round/turn-order.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { RoundWord } from './words.ts';
import styles from './round-room.module.css';

/** The pair that talks now, its words and the answer; before it what has been heard already. */
export function SwapRoom({ step }: StepProps) {
  const say = useSay<RoundWord>();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const name = (id: string) => byId(people.departments, id)?.name ?? '';
  const pair = nextPair(slice, people);
  const now = pair && restatementBetween(slice, pair.by, pair.of);
  const heard = swapPairs(people)
    .map(({ by, of }) => restatementBetween(slice, by, of))
    .filter((restatement) => restatement?.confirmed === true);
  return (
    <div className={styles.sheet}>
      <p className={styles.speaker}>{pair ? question(say, pair, now, name) : say('round.all-swapped')}</p>
      <RoomRows>
        {now ? (
          <RoomRow label={name(now.by)} voice tone="lit">
            {now.text}
            {now.confirmed === false ? (
              <span className={styles.missed}>{say('round.missed', { missed: now.missed })}</span>
            ) : null}
          </RoomRow>
        ) : null}
        {heard
          .filter((restatement) => restatement !== undefined)
          .map(({ id, by, text }) => (
            <RoomRow key={id} label={name(by)} voice tone="past" aside={say('round.confirmed')}>
              {text}
            </RoomRow>
          ))}
      </RoomRows>
    </div>
  );
}

function question(
  say: ReturnType<typeof useSay<RoundWord>>,
  { by, of }: { readonly by: string; readonly of: string },
  now: Restatement | undefined,
  name: (id: string) => string,
): string {
  if (now?.confirmed === null) return say('round.is-that-it', { of: name(of) });
  return say('round.what-do-they-see', { by: name(by), of: name(of) });
}
