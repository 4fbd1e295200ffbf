import type { StepView } from '../step-view.ts';
import { DecideCanvas } from './decide-canvas.tsx';
import { DecideRoom } from './decide-room.tsx';
import { decideViewWords } from './words.ts';

export const decideView: StepView = { Canvas: DecideCanvas, Room: DecideRoom, words: decideViewWords };
