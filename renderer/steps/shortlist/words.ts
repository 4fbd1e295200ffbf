import type { shortlistWords } from '../../../shared/steps/shortlist/words.ts';

/** What the step says on screen, besides what it prints. */
export const shortlistViewWords = {} as const;

export type ShortlistWord = keyof typeof shortlistViewWords | keyof typeof shortlistWords;
