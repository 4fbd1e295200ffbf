import { stepKind } from '../../session/step-kind.ts';
import { checkSort } from './check.ts';
import { sortEvents } from './events.ts';
import { printSort } from './print.ts';
import { projectSort } from './project.ts';
import { EMPTY_SORT, foldSort } from './slice.ts';
import { sortWords } from './words.ts';

/** What belongs together; what is a fact and where it can be checked; what is a claim and who finds out. */
export const sort = stepKind({
  name: 'sort',
  events: sortEvents,
  empty: EMPTY_SORT,
  words: sortWords,
  prompt: 'sort.prompt',
  fold: foldSort,
  check: checkSort,
  project: projectSort,
  print: printSort,
});
