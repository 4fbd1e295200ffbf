import { customerLine } from '../../../shared/steps/frame/customer-line.ts';
import { isStepKind } from '../../../shared/steps/index.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { useSay } from '../../app/use-say.ts';
import { stepViews } from '../../steps/index.tsx';
import type { StepView } from '../../steps/step-view.ts';
import { useCustomerQuestion } from '../use-customer-question.ts';
import { useQuestion } from '../use-question.ts';
import { useSession, useSessionView } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { FitBox } from './fit-box.tsx';
import { RoomClock } from './room-clock.tsx';
import { RoomLights } from './room-lights.tsx';
import styles from './room-view.module.css';

/** What the room sees: the question, the time, the content of the step, the lights, and the customer's need. */
export function RoomView() {
  const asking = useSessionView((view) => view.spotlight.askCustomer);
  const meeting = useSession((state) => state.meeting);
  const step = meeting.agenda.find((other) => other.id === meeting.current);
  if (asking) return <CustomerQuestion />;
  if (meeting.status === 'closed') return <Still word="projector.closed" />;
  if (step === undefined || !isStepKind(step.kind)) return <Still word="projector.planned" />;
  return <LiveStep step={step} view={stepViews[step.kind]} />;
}

function LiveStep({ step, view }: { readonly step: AgendaStep; readonly view: StepView }) {
  const question = useQuestion(step, view);
  return (
    <main className={styles.room}>
      <header className={styles.top}>
        <h1 className={styles.question} data-long={question.length > 90 || undefined}>
          {question}
        </h1>
        <RoomClock step={step} />
      </header>
      <FitBox key={step.id}>
        <view.Room step={step} />
      </FitBox>
      <footer className={styles.foot}>
        <RoomLights step={step} />
        <Need />
      </footer>
    </main>
  );
}

/** The line that stays in sight from first step to last. */
function Need() {
  const say = useSay<SessionWord>();
  const need = useSession((state) => customerLine(state).need);
  const customer = useSession((state) => customerLine(state).customer);
  if (need === '' && customer === '') return null;
  const words =
    need === '' ? say('session.for-customer', { customer }) : say('session.need-of', { need, customer });
  return (
    <p className={styles.need} data-long={words.length > 80 || undefined}>
      {words}
    </p>
  );
}

/** One key of the facilitator puts this one question before everybody. */
function CustomerQuestion() {
  const say = useSay<SessionWord>();
  const question = useCustomerQuestion();
  const need = useSession((state) => customerLine(state).need);
  return (
    <main className={styles.message}>
      <h1 className={styles.ask}>{question}</h1>
      {need === '' ? null : <p className={styles.askNeed}>{say('session.need', { need })}</p>}
    </main>
  );
}

/** Before the start and after the end. */
function Still({ word }: { readonly word: 'projector.planned' | 'projector.closed' }) {
  const say = useSay<SessionWord>();
  const title = useSession((state) => state.meeting.title);
  return (
    <main className={styles.message}>
      <h1 className={styles.ask}>{title}</h1>
      <p className={styles.still}>{say(word)}</p>
    </main>
  );
}
