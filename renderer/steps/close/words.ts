/** What the step says on screen, besides what it prints (shared/steps/close/words.ts). */
export const closeViewWords = {} as const;
