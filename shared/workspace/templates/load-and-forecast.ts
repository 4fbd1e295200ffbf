import type { BuiltInTemplate } from './template.ts';

/** What is promised against what can be done, week by week, with what may still come weighed by how likely it is. */
export const loadAndForecast: BuiltInTemplate = {
  id: 'load-and-forecast',
  name: 'Load and forecast',
  purpose: 'What is coming, how likely it is, and whether we can carry it.',
  steps: [
    {
      kind: 'frame',
      title: 'Horizon',
      minutes: 2,
      prompt: 'Which customers and which weeks are we looking at?',
    },
    {
      kind: 'room',
      title: 'Room',
      minutes: 2,
      prompt: 'Who sells into these weeks, and who has to carry them?',
    },
    {
      kind: 'carry-over',
      title: 'Already promised',
      minutes: 5,
      prompt: 'What is promised for these weeks, and is it still true?',
    },
    {
      kind: 'promise',
      title: 'What may come',
      minutes: 12,
      prompt: 'What may come, how likely is it, and how full would it make you?',
      lights: { mover: 'up', prover: 'up', maker: 'up', shaker: 'excused' },
      pairs: { 'mover-prover': 'up' },
    },
    {
      kind: 'requests',
      title: 'What would help',
      minutes: 5,
      prompt: 'Where it gets tight: what would help you, and who could give it?',
    },
    { kind: 'plan', title: 'Plan', minutes: 2, prompt: 'Who does what before the first tight week?' },
    { kind: 'thanks', title: 'Thanks', minutes: 1, prompt: 'Who told us early?' },
    { kind: 'close', title: 'Close', minutes: 1, prompt: 'What was said but is not written down?' },
  ],
};
