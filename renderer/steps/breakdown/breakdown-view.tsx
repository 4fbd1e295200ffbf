import type { StepView } from '../step-view.ts';
import { BreakdownCanvas } from './breakdown-canvas.tsx';
import { BreakdownRoom } from './breakdown-room.tsx';
import { breakdownViewWords } from './words.ts';

export const breakdownView: StepView = {
  Canvas: BreakdownCanvas,
  Room: BreakdownRoom,
  words: breakdownViewWords,
};
