import type { BuiltInTemplate } from './template.ts';

/** The shortest way from one observed fact to a cause that this room can change. */
export const fiveWhys: BuiltInTemplate = {
  id: 'five-whys',
  name: 'Five whys',
  purpose: 'One thing went wrong: follow it down to a cause you can change.',
  steps: [
    {
      kind: 'frame',
      title: 'Frame',
      minutes: 3,
      prompt: 'Who felt it, what did they say, and what exactly did we see?',
    },
    {
      kind: 'room',
      title: 'Room',
      minutes: 2,
      prompt: 'Who was there when it happened, and who is missing?',
    },
    {
      kind: 'why-tree',
      title: 'Five whys',
      minutes: 15,
      prompt: 'Why did it happen? Ask about the system, never about a person.',
      lights: { maker: 'up', prover: 'up', mover: 'up', shaker: 'listening' },
    },
    {
      kind: 'decide',
      title: 'Decide',
      minutes: 3,
      prompt: 'What do we change, so that it cannot come back the same way?',
    },
    {
      kind: 'plan',
      title: 'Plan',
      minutes: 4,
      prompt: 'Who does what, by when, and how will we see that it worked?',
      lights: { maker: 'up', prover: 'up', mover: 'listening', shaker: 'listening' },
    },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Whom do you thank, and for what?' },
    { kind: 'close', title: 'Close', minutes: 2, prompt: 'What was said here but is not written down?' },
  ],
};
