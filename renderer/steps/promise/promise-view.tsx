import type { StepView } from '../step-view.ts';
import { PromiseCanvas } from './promise-canvas.tsx';
import { PromiseRoom } from './promise-room.tsx';
import { questionOf } from './question.ts';
import { promiseViewWords } from './words.ts';

export const promiseView: StepView = {
  Canvas: PromiseCanvas,
  Room: PromiseRoom,
  words: promiseViewWords,
  question: questionOf,
};
