import { stepViews } from './index.tsx';

/** English sentences of every step's canvas and room view, by their key. */
export const stepWords: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(stepViews).map((view) => view.words),
);
