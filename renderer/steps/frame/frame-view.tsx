import type { StepView } from '../step-view.ts';
import { FrameCanvas } from './frame-canvas.tsx';
import { FrameRoom } from './frame-room.tsx';
import { frameViewWords } from './words.ts';

export const frameView: StepView = { Canvas: FrameCanvas, Room: FrameRoom, words: frameViewWords };
