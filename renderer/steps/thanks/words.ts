/** What the step says on screen, besides what it prints (shared/steps/thanks/words.ts). */
export const thanksViewWords = {} as const;
