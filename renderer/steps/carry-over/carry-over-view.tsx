import type { StepView } from '../step-view.ts';
import { CarryOverCanvas } from './carry-over-canvas.tsx';
import { CarryOverRoom } from './carry-over-room.tsx';
import { carryOverViewWords } from './words.ts';

export const carryOverView: StepView = {
  Canvas: CarryOverCanvas,
  Room: CarryOverRoom,
  words: carryOverViewWords,
};
