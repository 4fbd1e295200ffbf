import type { BuiltInTemplate } from './template.ts';

/** The short regular meeting of departments that work for the same customers: what is open, what would help, what we say. */
export const marchInSync: BuiltInTemplate = {
  id: 'march-in-sync',
  name: 'March in sync',
  purpose: 'Every week: what is still open, what would help you, and one message for all.',
  steps: [
    {
      kind: 'frame',
      title: 'Customers',
      minutes: 2,
      prompt: 'Whom do we deliver to this week, and what did they say?',
    },
    { kind: 'room', title: 'Room', minutes: 2, prompt: 'Who is here, and for whom do you speak today?' },
    {
      kind: 'carry-over',
      title: 'Still open',
      minutes: 6,
      prompt: 'What did we say we would do? Kept, moved, or missed: all three are news.',
    },
    {
      kind: 'requests',
      title: 'What would help',
      minutes: 8,
      prompt: 'What can we do to make your job easier? Ask, and let them answer.',
    },
    {
      kind: 'message',
      title: 'Message',
      minutes: 4,
      prompt: 'What do we all tell our people this week, in the same words?',
    },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Who made your week easier?' },
    { kind: 'close', title: 'Close', minutes: 2, prompt: 'What was said but is not written down?' },
  ],
};
