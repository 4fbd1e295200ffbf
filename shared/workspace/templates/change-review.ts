import type { BuiltInTemplate } from './template.ts';

/** A change is swept through every department before anybody says yes, so that nobody meets it by surprise. */
export const changeReview: BuiltInTemplate = {
  id: 'change-review',
  name: 'Change review',
  purpose: 'One change, seen by every department before it is decided.',
  steps: [
    {
      kind: 'frame',
      title: 'Frame',
      minutes: 3,
      prompt: 'Which customer is this change for, and what gets better for them?',
    },
    {
      kind: 'room',
      title: 'Room',
      minutes: 2,
      prompt: 'Whom will it touch, and who of them is not here?',
    },
    {
      kind: 'impact',
      title: 'What it does to each of us',
      minutes: 12,
      prompt: 'One department after the other: what does it do to you, and “yes, if …”?',
      lights: { prover: 'up', maker: 'up', mover: 'listening', shaker: 'listening' },
    },
    {
      kind: 'decide',
      title: 'Decide',
      minutes: 6,
      prompt: 'Do we make this change, and with which ifs?',
      lights: { mover: 'up', prover: 'up', maker: 'listening', shaker: 'listening' },
    },
    {
      kind: 'plan',
      title: 'Plan',
      minutes: 3,
      prompt: 'Who makes each “if” come true, by when?',
      lights: { maker: 'up', prover: 'up', mover: 'listening', shaker: 'excused' },
    },
    {
      kind: 'message',
      title: 'Message',
      minutes: 2,
      prompt: 'What changes for whom, and from when? Say it so that it can be passed on.',
    },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Who saw something the rest of us had missed?' },
    { kind: 'close', title: 'Close', minutes: 1, prompt: 'What was said but is not written down?' },
  ],
};
