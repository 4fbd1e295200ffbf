import type { shortlistWords } from '../../../shared/steps/shortlist/words.ts';

/** What the step says on screen, besides what it prints. */
export const shortlistViewWords = {
  'shortlist.empty': 'There are no ideas to pick from yet. Type one here, or go back to the ideas.',
  'shortlist.undecided': 'To choose from',
  'shortlist.picked': 'Picked',
  'shortlist.all-decided': 'Every idea has been looked at.',
  'shortlist.pick-it': 'Pick',
  'shortlist.keep-back': 'Keep back',
  'shortlist.field': 'One more idea',
  'shortlist.idea-words': 'Idea',
  'shortlist.why-field': 'What it does for the customer',
  'shortlist.why-hint': 'What does it do for the customer?',
  'shortlist.because-field': 'Why it is kept back',
  'shortlist.because-hint': 'Kept back because …',
  'shortlist.earlier': 'Earlier',
  'shortlist.later': 'Later',
  'shortlist.put-back': 'Not decided after all',
  'shortlist.remove': 'Remove this idea',
  'shortlist.room.place': '{{place}}.',
  'shortlist.room.more_one': 'and one more',
  'shortlist.room.more_other': 'and {{count}} more',
  'shortlist.room.why-open': 'What does it do for the customer?',
  'shortlist.command.pick': 'Pick this idea',
  'shortlist.command.keep-back': 'Keep this idea back',
  'shortlist.command.why': 'Say why',
  'shortlist.command.earlier': 'Move this pick up',
  'shortlist.command.later': 'Move this pick down',
  'shortlist.command.put-back': 'Not decided after all',
} as const;

export type ShortlistWord = keyof typeof shortlistViewWords | keyof typeof shortlistWords;
