/** What the step says on screen, besides what it prints (shared/steps/plan/words.ts). */
export const planViewWords = {} as const;
