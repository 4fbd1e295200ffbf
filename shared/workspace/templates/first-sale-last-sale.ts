import type { BuiltInTemplate } from './template.ts';

/** Winning a customer and keeping one are the same promise, made by one side and kept by the other. */
export const firstSaleLastSale: BuiltInTemplate = {
  id: 'first-sale-last-sale',
  name: 'First sale, last sale',
  purpose: 'Those who win the customer and those who make them come back, on one promise.',
  steps: [
    {
      kind: 'frame',
      title: 'Frame',
      minutes: 5,
      prompt: 'Who is the customer, what did they think they bought, and did they come back?',
    },
    {
      kind: 'room',
      title: 'Room',
      minutes: 2,
      prompt: 'Who makes the first sale here, and who the last one?',
    },
    {
      kind: 'round',
      title: 'Promised and delivered',
      minutes: 7,
      prompt: 'What do we tell the customer, and what do we then see them get?',
      settings: { variant: 'views', rounds: 1 },
    },
    {
      kind: 'round',
      title: 'Swap sides',
      minutes: 6,
      prompt: 'Say what the other side needs from you, until they say “yes, that’s it”.',
      settings: { variant: 'swap', rounds: 1 },
    },
    {
      kind: 'glossary',
      title: 'Same words',
      minutes: 4,
      prompt: 'Which word do we both use, and mean something else by?',
    },
    {
      kind: 'requests',
      title: 'Asks and offers',
      minutes: 7,
      prompt: 'What would you need to know earlier? What can you offer in return?',
    },
    {
      kind: 'plan',
      title: 'Plan',
      minutes: 4,
      prompt: 'Who does what, by when? A day in the other department counts.',
    },
    { kind: 'message', title: 'Message', minutes: 3, prompt: 'What will the customer hear from all of us?' },
    {
      kind: 'thanks',
      title: 'Thanks',
      minutes: 1,
      prompt: 'Whom do you thank on the other side, and for what?',
    },
    { kind: 'close', title: 'Close', minutes: 1, prompt: 'Here is what we agreed. What is missing?' },
  ],
};
