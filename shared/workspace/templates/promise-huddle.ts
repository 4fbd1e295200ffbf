import type { BuiltInTemplate } from './template.ts';

/** Before a sales call: what may be promised, asked of those who will have to keep it. Everything happens in one step. */
export const promiseHuddle: BuiltInTemplate = {
  id: 'promise-huddle',
  name: 'Promise huddle',
  purpose: 'Before the call: what can we promise, and go with words that both sides signed.',
  steps: [
    {
      kind: 'frame',
      title: 'Customer',
      minutes: 1,
      prompt: 'Which customer do we call, and what did they ask for in their own words?',
      lights: { mover: 'up', prover: 'up', maker: 'listening', shaker: 'excused' },
      pairs: { 'mover-prover': 'up' },
    },
    {
      kind: 'room',
      title: 'Both sides',
      minutes: 1,
      prompt: 'Who asks, and who will have to keep it?',
      pairs: { 'mover-prover': 'up' },
    },
    {
      kind: 'promise',
      title: 'Promise',
      minutes: 7,
      prompt: 'How full are you, what would we run into, and how far can I promise?',
      lights: { mover: 'up', prover: 'up', maker: 'listening', shaker: 'excused' },
      pairs: { 'mover-prover': 'up' },
    },
    {
      kind: 'close',
      title: 'Close',
      minutes: 1,
      prompt: 'These are the words we go with. Is anything missing?',
    },
  ],
};
