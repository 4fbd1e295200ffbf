import { stepKind } from '../../session/step-kind.ts';
import { checkIdeate } from './check.ts';
import { ideateEvents } from './events.ts';
import { printIdeate } from './print.ts';
import { projectIdeate } from './project.ts';
import { EMPTY_IDEATE, foldIdeate } from './slice.ts';
import { ideateWords } from './words.ts';

/** The Shakers are up: silent first, then one idea after another, and no criticism. */
export const ideate = stepKind({
  name: 'ideate',
  events: ideateEvents,
  empty: EMPTY_IDEATE,
  words: ideateWords,
  prompt: 'ideate.prompt',
  fold: foldIdeate,
  check: checkIdeate,
  project: projectIdeate,
  print: printIdeate,
});
