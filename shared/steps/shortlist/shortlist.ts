import { stepKind } from '../../session/step-kind.ts';
import { checkShortlist } from './check.ts';
import { shortlistEvents } from './events.ts';
import { printShortlist } from './print.ts';
import { projectShortlist } from './project.ts';
import { EMPTY_SHORTLIST, foldShortlist } from './slice.ts';
import { shortlistWords } from './words.ts';

/** The Mover is up: picks ideas by their effect on the customer, and says why. */
export const shortlist = stepKind({
  name: 'shortlist',
  events: shortlistEvents,
  empty: EMPTY_SHORTLIST,
  words: shortlistWords,
  prompt: 'shortlist.prompt',
  fold: foldShortlist,
  check: checkShortlist,
  project: projectShortlist,
  print: printShortlist,
});
