import { behind, leftIn, spentIn } from '../../../shared/session/clock.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSay } from '../../app/use-say.ts';
import { Chip } from '../../ui/chip.tsx';
import { ClockDigits } from '../../ui/clock-digits.tsx';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './cockpit-header.module.css';

/** Time spent in the step, its time box, and how the whole meeting stands. */
export function StepClock() {
  const say = useSay<SessionWord>();
  const meeting = useSession((state) => state.meeting);
  const step = meeting.agenda.find((other) => other.id === meeting.current);
  const spent = useTick((now) => Math.floor(spentIn(meeting, step?.id ?? '', now) / 1000));
  const over = useTick((now) => leftIn(meeting, step?.id ?? '', now) <= 0);
  if (step === undefined) return null;
  return (
    <div className={styles.clock} data-over={over || undefined}>
      <span className={styles.spent}>
        <ClockDigits
          seconds={spent}
          label={say('clock.label', {
            minutes: Math.floor(spent / 60),
            seconds: spent % 60,
            box: step.minutes,
            step: step.title,
          })}
        />{' '}
        <span className={styles.box}>{say('clock.of', { minutes: step.minutes })}</span>
      </span>
      <Standing />
    </div>
  );
}

/** Ahead, behind or on time, in whole minutes. */
function Standing() {
  const say = useSay<SessionWord>();
  const meeting = useSession((state) => state.meeting);
  const minutes = useTick((now) => Math.trunc(behind(meeting, now) / 60_000));
  if (meeting.status === 'paused') return <Chip>{say('clock.paused')}</Chip>;
  if (minutes > 0) return <Chip tone="warn">{say('clock.behind', { minutes })}</Chip>;
  if (minutes < 0) return <Chip>{say('clock.ahead', { minutes: -minutes })}</Chip>;
  return <Chip>{say('clock.on-time')}</Chip>;
}
