import { sliceOf } from '../../../shared/session/step-kind.ts';
import { bulletproof } from '../../../shared/steps/bulletproof/bulletproof.ts';
import { openTrial } from '../../../shared/steps/bulletproof/trials.ts';
import type { StepView } from '../step-view.ts';
import { BulletproofCanvas } from './bulletproof-canvas.tsx';
import { BulletproofRoom } from './bulletproof-room.tsx';
import { bulletproofViewWords } from './words.ts';

export const bulletproofView: StepView = {
  Canvas: BulletproofCanvas,
  Room: BulletproofRoom,
  words: bulletproofViewWords,
  question: (session, step, say) =>
    openTrial(sliceOf(session, bulletproof, step.id))?.phase === 'fixes'
      ? say('bulletproof.question-fixes')
      : undefined,
};
