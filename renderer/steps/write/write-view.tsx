import type { StepView } from '../step-view.ts';
import { writeViewWords } from './words.ts';
import { WriteCanvas } from './write-canvas.tsx';
import { WriteRoom } from './write-room.tsx';

export const writeView: StepView = { Canvas: WriteCanvas, Room: WriteRoom, words: writeViewWords };
