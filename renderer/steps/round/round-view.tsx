import type { StepView } from '../step-view.ts';
import { RoundCanvas } from './round-canvas.tsx';
import { RoundRoom } from './round-room.tsx';
import { roundViewWords } from './words.ts';

export const roundView: StepView = { Canvas: RoundCanvas, Room: RoundRoom, words: roundViewWords };
