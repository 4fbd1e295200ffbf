import { firstTie, isCounted, ranking, type Ranked } from '../../../shared/steps/vote/ranking.ts';
import { lastRound } from '../../../shared/steps/vote/slice.ts';
import { dotsEachIn, tallyIn, voteArrangement } from '../../../shared/steps/vote/tally.ts';
import { vote } from '../../../shared/steps/vote/vote.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { VoteWord } from './words.ts';
import styles from './vote-room.module.css';

/** The options; once dots are counted, in rank order with ties in words. Whose dots they are is nobody's business. */
export function VoteRoom({ step }: StepProps) {
  const say = useSay<VoteWord>();
  const slice = useSlice(vote, step.id);
  const session = useSession((state) => state);
  const arranged = voteArrangement(slice, step, session);
  const round = lastRound(slice);
  const each = dotsEachIn(slice, round, arranged.dots);
  const { given, possible } = tallyIn(slice, round, arranged);
  const counted = isCounted(slice);
  if (slice.options.length === 0) {
    return (
      <RoomRows>
        <RoomRow label="" tone="open">
          {say('vote.room.empty')}
        </RoomRow>
      </RoomRows>
    );
  }
  return (
    <div className={styles.sheet}>
      <p className={styles.rule}>
        {say('vote.room.dots-each', { count: each })}{' '}
        {counted && possible !== null ? say('vote.given-of', { given, possible }) : null}
      </p>
      <RoomRows>
        {counted
          ? ranking(slice).map((ranked) => (
              <RankedRow key={ranked.option.id} ranked={ranked} drawn={slice.options.length <= MOST_DRAWN} />
            ))
          : slice.options.map((option, index) => (
              <RoomRow key={option.id} label={index + 1}>
                {option.text}
              </RoomRow>
            ))}
      </RoomRows>
      {firstTie(slice).length > 0 ? <p className={styles.rule}>{say('vote.room.tie')}</p> : null}
    </div>
  );
}

/** `drawn`: there is room for the dots themselves. */
function RankedRow({ ranked, drawn }: { readonly ranked: Ranked; readonly drawn: boolean }) {
  const say = useSay<VoteWord>();
  const { option, rank, tied, dots, because } = ranked;
  const total = dots.at(-1) ?? 0;
  return (
    <RoomRow label={rank} tone={rank === 1 ? 'lit' : 'plain'} aside={dots.join(' → ')}>
      {option.text}
      {tied && total > 0 ? <span className={styles.tied}> {say('vote.tied')}</span> : null}
      {because === '' ? null : <span className={styles.tied}> {say('vote.tie-broken', { because })}</span>}
      {drawn ? (
        <span className={styles.dots} aria-hidden>
          {Array.from({ length: Math.min(total, MOST_DOTS) }, (_, index) => (
            <i key={index} />
          ))}
        </span>
      ) : null}
    </RoomRow>
  );
}

const MOST_DOTS = 40;
const MOST_DRAWN = 8;
