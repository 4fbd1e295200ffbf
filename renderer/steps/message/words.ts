/** What the step says on screen, besides what it prints (shared/steps/message/words.ts). */
export const messageViewWords = {} as const;
