import type { ideateWords } from '../../../shared/steps/ideate/words.ts';

/** What the step says on screen, besides what it prints. */
export const ideateViewWords = {} as const;

export type IdeateWord = keyof typeof ideateViewWords | keyof typeof ideateWords;
