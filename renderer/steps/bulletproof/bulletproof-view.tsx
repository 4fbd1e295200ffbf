import type { StepView } from '../step-view.ts';
import { BulletproofCanvas } from './bulletproof-canvas.tsx';
import { BulletproofRoom } from './bulletproof-room.tsx';
import { bulletproofViewWords } from './words.ts';

export const bulletproofView: StepView = {
  Canvas: BulletproofCanvas,
  Room: BulletproofRoom,
  words: bulletproofViewWords,
};
