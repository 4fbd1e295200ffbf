import { bulletproof } from '../../../shared/steps/bulletproof/bulletproof.ts';
import { openTrial } from '../../../shared/steps/bulletproof/trials.ts';
import { useSlice } from '../../session/use-session.ts';
import type { StepProps } from '../step-view.ts';
import { EndedTrials } from './ended-trials.tsx';
import { IdeaChoice } from './idea-choice.tsx';
import { TrialPanel } from './trial-panel.tsx';
import styles from './bulletproof.module.css';

/** One idea at a time: choose it, list its holes, close them, ask again. */
export function BulletproofCanvas({ step }: StepProps) {
  const slice = useSlice(bulletproof, step.id);
  const trial = openTrial(slice);
  return (
    <div className={styles.canvas}>
      {trial ? (
        <TrialPanel key={`${trial.id}/${trial.round}/${trial.phase}`} step={step} trial={trial} />
      ) : (
        <IdeaChoice step={step} />
      )}
      <EndedTrials step={step} />
    </div>
  );
}
