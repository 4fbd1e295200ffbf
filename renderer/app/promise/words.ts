import type { promiseReasonWords } from '../../../shared/session/promise-reasons.ts';

/** What is asked about a promise when its day has come. */
export const promiseLifeWords = {
  'promise-life.what': 'What became of it',
  'promise-life.kept': 'Kept',
  'promise-life.missed': 'Missed',
  'promise-life.changed': 'Changed by the customer',
  'promise-life.moved': 'Moved with notice',
  'promise-life.reason': 'Where it broke',
  'promise-life.note': 'In a few words',
  'promise-life.note-hint': 'What happened, as a fact',
  'promise-life.new-date': 'New date',
  'promise-life.new-date-hint': 'For example: fri, 27 nov, in two weeks',
  'promise-life.not-a-date': 'That is not a date yet. Try “fri” or “27 nov”.',
  'promise-life.date-needed': 'By when instead?',
  'promise-life.keep': 'Keep this',
  'promise-life.keep-and-why': 'Keep this and ask why',
  'promise-life.why': 'Ask why it was missed',
  'promise-life.why-title': 'Why was this missed: {{text}}',
  'promise-life.problem': 'Promised by {{when}} and not kept: {{text}}',
  'promise-life.problem-undated': 'Promised and not kept: {{text}}',
  'promise-life.problem-source': 'promised in {{title}}',
} as const;

export type PromiseLifeWord = keyof typeof promiseLifeWords | keyof typeof promiseReasonWords;
