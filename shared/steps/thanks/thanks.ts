import { stepKind } from '../../session/step-kind.ts';
import { thanksWords } from './words.ts';

/** From, to, for what. Thanks are session-wide items: they can be captured in any step and are gathered here. */
export const thanks = stepKind({
  name: 'thanks',
  events: {},
  empty: {},
  words: thanksWords,
  prompt: 'thanks.prompt',
  fold: (slice) => slice,
  check: () => undefined,
  project: () => [],
  print: () => [],
});
