/** What the step says on screen, besides what it prints (shared/steps/room/words.ts). */
export const roomViewWords = {} as const;
