import type { StepView } from '../step-view.ts';
import { ThanksCanvas } from './thanks-canvas.tsx';
import { ThanksRoom } from './thanks-room.tsx';
import { thanksViewWords } from './words.ts';

export const thanksView: StepView = { Canvas: ThanksCanvas, Room: ThanksRoom, words: thanksViewWords };
