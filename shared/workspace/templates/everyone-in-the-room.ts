import type { BuiltInTemplate } from './template.ts';

/**
 * The whole conversation between departments that lose the same customer. Each side is heard and said back before anybody asks why, and
 * why is asked before anybody decides. Nobody is excused: the point is that all are there.
 */
export const everyoneInTheRoom: BuiltInTemplate = {
  id: 'everyone-in-the-room',
  name: 'Get everyone in the room',
  purpose: 'Two departments, one customer: find the cause together and leave with one plan.',
  steps: [
    {
      kind: 'frame',
      title: 'Frame',
      minutes: 4,
      prompt: 'Who is the customer, what do they need, and what do we see today?',
    },
    {
      kind: 'room',
      title: 'Room',
      minutes: 2,
      prompt: 'Who is here, whom do you speak for, and who is missing?',
    },
    {
      kind: 'carry-over',
      title: 'Still open',
      minutes: 4,
      prompt: 'What did we agree last time, and what became of it?',
    },
    {
      kind: 'round',
      title: 'Each side’s view',
      minutes: 6,
      prompt: 'What do you see from where you sit? Nobody answers yet.',
      settings: { variant: 'views', rounds: 1 },
    },
    {
      kind: 'round',
      title: 'Swap sides',
      minutes: 6,
      prompt: 'Say what the other side sees, until they say “yes, that’s it”.',
      settings: { variant: 'swap', rounds: 1 },
    },
    {
      kind: 'sort',
      title: 'Facts and claims',
      minutes: 4,
      prompt: 'Which of this have we seen ourselves, and which do we believe?',
    },
    {
      kind: 'why-tree',
      title: 'Five whys',
      minutes: 12,
      prompt: 'What made it happen? And what else had to be true?',
      lights: { maker: 'up', prover: 'up', mover: 'up', shaker: 'listening' },
    },
    {
      kind: 'write',
      title: 'Options, in silence',
      minutes: 4,
      prompt: 'What could we change so that it cannot come back? One idea on each card.',
      lights: { shaker: 'up', maker: 'up', prover: 'up', mover: 'up' },
    },
    {
      kind: 'vote',
      title: 'Choose',
      minutes: 3,
      prompt: 'Which of these helps the customer most? Three dots each.',
    },
    {
      kind: 'decide',
      title: 'Decide',
      minutes: 5,
      prompt: 'Which change do we make, and what would make it work for you?',
      lights: { mover: 'up', prover: 'up', shaker: 'up', maker: 'listening' },
    },
    {
      kind: 'plan',
      title: 'Plan',
      minutes: 5,
      prompt: 'Who does what, by when? One name for each.',
      lights: { maker: 'up', prover: 'up', mover: 'listening', shaker: 'listening' },
    },
    {
      kind: 'message',
      title: 'Message',
      minutes: 3,
      prompt: 'What will we all say tomorrow, in the same words?',
    },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Whom do you thank, and for what?' },
    {
      kind: 'close',
      title: 'Close',
      minutes: 1,
      prompt: 'Here is what we agreed. What was said but is not on the list?',
    },
  ],
};
