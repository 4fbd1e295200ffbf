import { stepKind } from '../../session/step-kind.ts';
import { roundEvents } from './events.ts';
import { printRound } from './print.ts';
import { projectRound } from './project.ts';
import { checkRound, EMPTY_ROUND, foldRound } from './slice.ts';
import { roundWords } from './words.ts';

/** Everyone once, in turn; or each side says what the other side sees. */
export const round = stepKind({
  name: 'round',
  events: roundEvents,
  empty: EMPTY_ROUND,
  words: roundWords,
  prompt: 'round.prompt',
  fold: foldRound,
  check: checkRound,
  project: projectRound,
  print: printRound,
});
