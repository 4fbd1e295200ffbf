import type { StepView } from '../step-view.ts';
import { SortCanvas } from './sort-canvas.tsx';
import { SortRoom } from './sort-room.tsx';
import { sortViewWords } from './words.ts';

export const sortView: StepView = { Canvas: SortCanvas, Room: SortRoom, words: sortViewWords };
