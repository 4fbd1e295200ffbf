import { decide } from '../../../shared/steps/decide/decide.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import type { StepView } from '../step-view.ts';
import { DecideCanvas } from './decide-canvas.tsx';
import { DecideRoom } from './decide-room.tsx';
import { decideViewWords } from './words.ts';

export const decideView: StepView = {
  Canvas: DecideCanvas,
  Room: DecideRoom,
  words: decideViewWords,
  question: (session, step) => sliceOf(session, decide, step.id).question,
};
