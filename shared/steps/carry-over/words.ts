import { followedWords } from '../../session/followed-words.ts';

export const carryOverWords = {
  'carry-over.name': 'Carry-over',
  'carry-over.prompt': 'What became of what we agreed?',
  'carry-over.section': 'What became of what we agreed before',
  'carry-over.summary': '{{counts}}.',
  'carry-over.looked-at_one': '{{count}} thing looked at',
  'carry-over.looked-at_other': '{{count}} things looked at',
  'carry-over.looked-at': '{{count}} things looked at',
  'kind.carried': 'Carried over',
  ...followedWords,
} as const;
export type CarryOverWord = keyof typeof carryOverWords;
