import { behind, leftIn } from '../../../shared/session/clock.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSay } from '../../app/use-say.ts';
import { ClockDigits } from '../../ui/clock-digits.tsx';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './room-view.module.css';

/** What is left of the step, read from across the room, and how the meeting stands. */
export function RoomClock({ step }: { readonly step: AgendaStep }) {
  const say = useSay<SessionWord>();
  const meeting = useSession((state) => state.meeting);
  // Rounded up, so that a full box shows in full and zero is reached when time is up.
  const left = useTick((now) => Math.ceil(leftIn(meeting, step.id, now) / 1000));
  const late = useTick((now) => Math.trunc(behind(meeting, now) / 60_000));
  const spoken = {
    minutes: Math.floor(Math.abs(left) / 60),
    seconds: Math.abs(left) % 60,
    step: step.title,
  };
  const standing =
    meeting.status === 'paused'
      ? say('projector.paused')
      : late > 0
        ? say('projector.behind', { count: late })
        : late < 0
          ? say('projector.ahead', { count: -late })
          : say('projector.on-time');
  return (
    <div className={styles.clock} data-over={left <= 0 || undefined}>
      <ClockDigits
        size="room"
        seconds={left}
        label={say(left < 0 ? 'clock.over-label' : 'clock.left-label', spoken)}
      />
      <p className={styles.standing}>{standing}</p>
    </div>
  );
}
