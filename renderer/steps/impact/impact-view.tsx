import type { StepView } from '../step-view.ts';
import { ImpactCanvas } from './impact-canvas.tsx';
import { ImpactRoom } from './impact-room.tsx';
import { impactViewWords } from './words.ts';

export const impactView: StepView = { Canvas: ImpactCanvas, Room: ImpactRoom, words: impactViewWords };
