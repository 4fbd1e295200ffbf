import type { StepView } from '../step-view.ts';
import { RequestsCanvas } from './requests-canvas.tsx';
import { RequestsRoom } from './requests-room.tsx';
import { requestsViewWords } from './words.ts';

export const requestsView: StepView = {
  Canvas: RequestsCanvas,
  Room: RequestsRoom,
  words: requestsViewWords,
};
