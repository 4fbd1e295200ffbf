import type { StepView } from '../step-view.ts';
import { PlanCanvas } from './plan-canvas.tsx';
import { PlanRoom } from './plan-room.tsx';
import { planViewWords } from './words.ts';

export const planView: StepView = { Canvas: PlanCanvas, Room: PlanRoom, words: planViewWords };
