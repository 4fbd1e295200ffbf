import type { StepView } from '../step-view.ts';
import { CloseCanvas } from './close-canvas.tsx';
import { CloseRoom } from './close-room.tsx';
import { closeViewWords } from './words.ts';

export const closeView: StepView = { Canvas: CloseCanvas, Room: CloseRoom, words: closeViewWords };
