import type { bulletproofWords } from '../../../shared/steps/bulletproof/words.ts';

/** What the step says on screen, besides what it prints. */
export const bulletproofViewWords = {} as const;

export type BulletproofWord = keyof typeof bulletproofViewWords | keyof typeof bulletproofWords;
