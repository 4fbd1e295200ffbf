import type { StepView } from '../step-view.ts';
import { IdeateCanvas } from './ideate-canvas.tsx';
import { IdeateRoom } from './ideate-room.tsx';
import { ideateViewWords } from './words.ts';

export const ideateView: StepView = { Canvas: IdeateCanvas, Room: IdeateRoom, words: ideateViewWords };
