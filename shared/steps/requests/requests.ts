import { stepKind } from '../../session/step-kind.ts';
import { requestsWords } from './words.ts';

/**
 * Who asks whom, department by department. Requests and offers are session-wide items: they can be captured in any step and are asked,
 * answered and agreed here. They are printed by shared/minutes/sections/requests.ts, wherever they were captured.
 */
export const requests = stepKind({
  name: 'requests',
  events: {},
  empty: {},
  words: requestsWords,
  prompt: 'requests.prompt',
  fold: (slice) => slice,
  check: () => undefined,
  project: () => [],
  print: () => [],
});
