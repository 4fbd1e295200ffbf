import { bulletproof } from '../../../shared/steps/bulletproof/bulletproof.ts';
import type { BulletproofSlice, Hole, Trial } from '../../../shared/steps/bulletproof/slice.ts';
import { holesOf, openTrial, untriedPicks } from '../../../shared/steps/bulletproof/trials.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSessionView, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import { useEndingWords } from './ended-trials.tsx';
import { PREMORTEM } from './trial-panel.tsx';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof-room.module.css';

/** The idea before the Provers, its holes and how each is closed; between two ideas, what came of those before. */
export function BulletproofRoom({ step }: StepProps) {
  const slice = useSlice(bulletproof, step.id);
  const trial = openTrial(slice);
  return trial ? <OneIdea slice={slice} trial={trial} /> : <AllIdeas step={step} slice={slice} />;
}

/** What a room can read at once. */
const SHOWN = 7;

/** The newest holes while they are listed; while they are closed, the open ones first and what was closed last. */
function shownHoles(holes: readonly Numbered[], phase: Trial['phase']): readonly Numbered[] {
  if (holes.length <= SHOWN) return holes;
  if (phase === 'holes') return holes.slice(-SHOWN);
  const open = holes.filter(({ hole }) => hole.closing === null);
  const closed = holes.filter(({ hole }) => hole.closing !== null);
  return [...open, ...closed.toReversed()].slice(0, SHOWN);
}

interface Numbered {
  readonly hole: Hole;
  readonly number: number;
}

function OneIdea({ slice, trial }: { readonly slice: BulletproofSlice; readonly trial: Trial }) {
  const say = useSay<BulletproofWord>();
  const later = useSessionView((view) => view.spotlight.view === PREMORTEM);
  const holes = holesOf(slice, trial.id).map((hole, index) => ({ hole, number: index + 1 }));
  const shown = shownHoles(holes, trial.phase);
  return (
    <div className={styles.sheet}>
      <p className={styles.idea}>
        {trial.text} <span className={styles.round}>{say('bulletproof.count', { round: trial.round })}</span>
      </p>
      {later && trial.phase === 'holes' ? (
        <p className={styles.later}>{say('bulletproof.premortem')}</p>
      ) : null}
      <RoomRows>
        {shown.map(({ hole: { id, text, closing, fix }, number }) => (
          <RoomRow
            key={id}
            label={say('bulletproof.room.hole', { number })}
            tone={closing === null ? 'plain' : 'past'}
            aside={closing === null ? undefined : say('bulletproof.room.fixed')}
          >
            {text}
            {closing === null ? null : (
              <span className={styles.fix}>
                {closing === 'lived-with' ? `${say('bulletproof.lived-with')} ` : ''}
                {fix}
              </span>
            )}
          </RoomRow>
        ))}
        {shown.length < holes.length ? (
          <RoomRow label="" tone="past">
            {say('bulletproof.room.more', { count: holes.length - shown.length })}
          </RoomRow>
        ) : null}
      </RoomRows>
    </div>
  );
}

function AllIdeas({ step, slice }: StepProps & { readonly slice: BulletproofSlice }) {
  const say = useSay<BulletproofWord>();
  const session = useSession((state) => state);
  const endingWords = useEndingWords();
  return (
    <RoomRows>
      {slice.trials.map((trial) =>
        trial.ending === null ? null : (
          <RoomRow
            key={trial.id}
            label={say(`bulletproof.room.${trial.ending.kind}`)}
            tone={trial.ending.kind === 'passed' ? 'lit' : 'past'}
          >
            {trial.text}
            <span className={styles.fix}>{endingWords(trial, trial.ending)}</span>
          </RoomRow>
        ),
      )}
      {untriedPicks(session, step.id).map(({ id, text }) => (
        <RoomRow key={id} label={say('bulletproof.room.next')}>
          {text}
        </RoomRow>
      ))}
    </RoomRows>
  );
}
