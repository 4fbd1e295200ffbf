/** What the step says on screen, besides what it prints (shared/steps/decide/words.ts). */
export const decideViewWords = {} as const;
