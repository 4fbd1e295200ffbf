import type { promiseWords } from '../../../shared/steps/promise/words.ts';

export const promiseViewWords = {
  'promise.items.empty': 'Nothing on the table yet.',
} as const;

export type PromiseWord = keyof typeof promiseViewWords | keyof typeof promiseWords;
