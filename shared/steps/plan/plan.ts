import { stepKind } from '../../session/step-kind.ts';
import { planWords } from './words.ts';

/** Who does what, by when. Actions are session-wide items: they can be captured in any step and are planned here. */
export const plan = stepKind({
  name: 'plan',
  events: {},
  empty: {},
  words: planWords,
  prompt: 'plan.prompt',
  fold: (slice) => slice,
  check: () => undefined,
  project: () => [],
  print: () => [],
});
