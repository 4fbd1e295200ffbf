import type { BuiltInTemplate } from './template.ts';

/** On the way the departments work together, not on one case: what to keep, what to change, and one change to try. */
export const lookBack: BuiltInTemplate = {
  id: 'look-back',
  name: 'Look back',
  purpose: 'On the way we work together: what to keep, and the one thing to change.',
  steps: [
    {
      kind: 'frame',
      title: 'Frame',
      minutes: 2,
      prompt: 'Which weeks do we look back on, and what did the customer feel of them?',
    },
    { kind: 'room', title: 'Room', minutes: 1, prompt: 'Who was part of it, and who of them is here?' },
    {
      kind: 'carry-over',
      title: 'What we agreed',
      minutes: 5,
      prompt: 'What did we agree, and what became of it?',
    },
    {
      kind: 'write',
      title: 'In silence',
      minutes: 4,
      prompt: 'What helped us work together, and what got in the way? One thing on each card.',
    },
    {
      kind: 'sort',
      title: 'Sort',
      minutes: 4,
      prompt: 'Which cards belong together? What did we see, what do we believe?',
    },
    {
      kind: 'vote',
      title: 'Choose',
      minutes: 3,
      prompt: 'Which of these shall we work on first? Three dots each.',
    },
    { kind: 'decide', title: 'Decide', minutes: 4, prompt: 'What is the one thing we try until next time?' },
    {
      kind: 'plan',
      title: 'Plan',
      minutes: 4,
      prompt: 'Who starts it, by when, and how will we see that it helped?',
    },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Whom do you thank for these weeks?' },
    {
      kind: 'close',
      title: 'Close',
      minutes: 2,
      prompt: 'What was said but is not written down? When do we look again?',
    },
  ],
};
