import type { StepView } from '../step-view.ts';
import { GlossaryCanvas } from './glossary-canvas.tsx';
import { GlossaryRoom } from './glossary-room.tsx';
import { glossaryViewWords } from './words.ts';

export const glossaryView: StepView = {
  Canvas: GlossaryCanvas,
  Room: GlossaryRoom,
  words: glossaryViewWords,
};
