import type { StepView } from '../step-view.ts';
import { ShortlistCanvas } from './shortlist-canvas.tsx';
import { ShortlistRoom } from './shortlist-room.tsx';
import { shortlistViewWords } from './words.ts';

export const shortlistView: StepView = {
  Canvas: ShortlistCanvas,
  Room: ShortlistRoom,
  words: shortlistViewWords,
};
