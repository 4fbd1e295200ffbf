import { stepKindWords } from '../app/step-kind-words.ts';
import { stepViews } from './index.tsx';

/** English sentences of every step: what its kind says, its canvas and its room view, by their key. */
export const stepWords: Readonly<Record<string, string>> = Object.assign(
  {},
  stepKindWords,
  ...Object.values(stepViews).map((view) => view.words),
);
