import { Check, Play } from 'lucide-react';
import { endsAt, plannedTotal, spentIn, spentTotal } from '../../../shared/session/clock.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import type { Meeting } from '../../../shared/session/meeting.ts';
import { clockTime } from '../../app/clock-time.ts';
import { localDate } from '../../app/local-date.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { nextStep } from '../commands/next-step.ts';
import { enterStep, type MeetingActions } from '../meeting-actions.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { SaveStatus } from './save-status.tsx';
import styles from './agenda-rail.module.css';

interface AgendaRailProps {
  readonly actions: MeetingActions;
  /** A step was gone to: a panel that lies over the canvas can close. */
  readonly onGone: () => void;
}

/** The agenda: what was, what is, what comes, each one press away, and when it will end. */
export function AgendaRail({ actions, onGone }: AgendaRailProps) {
  const say = useSay<SessionWord>();
  const agenda = useSession((state) => state.meeting.agenda);
  const current = useSession((state) => state.meeting.current);
  const skipped = useSession((state) => state.meeting.skipped);
  const visited = useSession((state) => state.meeting.visited);
  return (
    <>
      <ol className={styles.agenda}>
        {agenda.map((step) => (
          <li key={step.id}>
            <RailStep
              step={step}
              now={step.id === current}
              out={step.id !== current && Object.hasOwn(skipped, step.id)}
              done={step.id !== current && visited.includes(step.id)}
              onPress={() => {
                enterStep(actions, step);
                onGone();
              }}
            />
          </li>
        ))}
      </ol>
      {nextStep.enabled(actions) ? (
        <div className={styles.next}>
          <Button
            size="s"
            variant="quiet"
            keys="Alt+ArrowDown"
            onPress={() => {
              void nextStep.perform(actions);
              onGone();
            }}
          >
            {say('command.session.next-step')}
          </Button>
        </div>
      ) : null}
      <div className={styles.foot}>
        <EndTimes />
        <SaveStatus />
      </div>
    </>
  );
}

interface RailStepProps {
  readonly step: AgendaStep;
  readonly now: boolean;
  readonly done: boolean;
  /** Left out this time. */
  readonly out: boolean;
  readonly onPress: () => void;
}

function RailStep({ step, now, done, out, onPress }: RailStepProps) {
  const say = useSay<SessionWord>();
  return (
    <button
      type="button"
      className={styles.step}
      aria-current={now ? 'step' : undefined}
      data-done={done || undefined}
      data-out={out || undefined}
      onClick={onPress}
    >
      <span className={styles.mark}>
        {done ? <Check aria-hidden /> : null}
        {now ? <Play aria-hidden className={styles.play} /> : null}
        {done ? <VisuallyHidden>{say('cockpit.step-done')} </VisuallyHidden> : null}
      </span>
      <span className={styles.name}>
        {step.title}
        {out ? <VisuallyHidden> {say('cockpit.step-left-out')}</VisuallyHidden> : null}
      </span>
      <span className={styles.minutes}>
        {step.minutes} <VisuallyHidden>{say('cockpit.minutes', { count: step.minutes })}</VisuallyHidden>
      </span>
      {now ? <StepProgress step={step} /> : null}
    </button>
  );
}

function StepProgress({ step }: { readonly step: AgendaStep }) {
  const meeting = useSession((state) => state.meeting);
  const share = useTick((now) => spentIn(meeting, step.id, now) / (step.minutes * 60_000));
  return (
    <span className={styles.progress}>
      <ProgressLine value={share} />
    </span>
  );
}

/** As planned from the start of that day; a meeting that goes on another day is planned from where it stands. */
function plannedEnd(meeting: Meeting, now: number): number {
  const started = Date.parse(meeting.startedAt ?? '');
  const sameDay = localDate(started) === localDate(now);
  return sameDay ? started + plannedTotal(meeting) : now + plannedTotal(meeting) - spentTotal(meeting, now);
}

function EndTimes() {
  const say = useSay<SessionWord>();
  const meeting = useSession((state) => state.meeting);
  const ends = useTick((now) => clockTime(endsAt(meeting, now)));
  const planned = useTick((now) => clockTime(plannedEnd(meeting, now)));
  return <p>{say('clock.ends', { ends, planned })}</p>;
}
