import type { BuiltInTemplate } from './template.ts';

/** A quarter of an hour for what went well: the shortest way to make two departments want to meet again. */
export const winsAndThanks: BuiltInTemplate = {
  id: 'wins-and-thanks',
  name: 'Wins and thanks',
  purpose: 'What went well for the customer, and who made it so.',
  steps: [
    {
      kind: 'frame',
      title: 'Customer',
      minutes: 2,
      prompt: 'Which customer was glad, and what exactly did they say?',
    },
    { kind: 'room', title: 'Room', minutes: 1, prompt: 'Who is here, and who helped but is not?' },
    {
      kind: 'round',
      title: 'What went well',
      minutes: 5,
      prompt: 'What went well, and what made it possible?',
      settings: { variant: 'views', rounds: 1 },
    },
    {
      kind: 'thanks',
      title: 'Thanks',
      minutes: 5,
      prompt: 'Whom do you thank, and for what? Whole teams count too.',
    },
    { kind: 'close', title: 'Close', minutes: 2, prompt: 'What do we want to do again, and who sees to it?' },
  ],
};
