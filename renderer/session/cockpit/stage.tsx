import { useEffect, useRef } from 'react';
import { isStepKind } from '../../../shared/steps/index.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { stepViews } from '../../steps/index.tsx';
import type { StepView } from '../../steps/step-view.ts';
import { HintBar } from '../language-hint.tsx';
import type { MeetingActions } from '../meeting-actions.ts';
import { useQuestion } from '../use-question.ts';
import { useSession } from '../use-session.ts';
import { AskingBar } from './asking-bar.tsx';
import { PauseBar } from './pause-bar.tsx';
import { ProblemBar } from './problem-bar.tsx';
import { TimeUpBar } from './time-up-bar.tsx';
import styles from './stage.module.css';

/** The step that runs: its question, its canvas, and what has to be said about it, out of the way of the hands. */
export function Stage({ actions }: { readonly actions: MeetingActions }) {
  const step = useSession((state) =>
    state.meeting.agenda.find((other) => other.id === state.meeting.current),
  );
  if (step === undefined || !isStepKind(step.kind)) return null;
  const view: StepView = stepViews[step.kind];
  return (
    <>
      <div className={styles.scroll} key={step.id}>
        <div className={styles.head}>
          <Question step={step} view={view} />
          {view.Tools ? <view.Tools step={step} /> : null}
        </div>
        <div className={styles.canvas}>
          <view.Canvas step={step} />
        </div>
      </div>
      <div className={styles.bars}>
        <ProblemBar />
        <PauseBar actions={actions} />
        <AskingBar />
        <TimeUpBar actions={actions} step={step} />
        <HintBar />
      </div>
    </>
  );
}

function Question({ step, view }: { readonly step: AgendaStep; readonly view: StepView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useQuestion(step, view);
  useEffect(() => {
    // The field that had the keyboard went with the step before: the keyboard begins again at the question.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.question} dir="auto">
      {question}
    </h2>
  );
}
