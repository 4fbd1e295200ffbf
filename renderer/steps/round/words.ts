/** What the step says on screen, besides what it prints (shared/steps/round/words.ts). */
export const roundViewWords = {} as const;
