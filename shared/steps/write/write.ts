import { stepKind } from '../../session/step-kind.ts';
import { checkWrite } from './check.ts';
import { writeEvents } from './events.ts';
import { printWrite } from './print.ts';
import { projectWrite } from './project.ts';
import { EMPTY_WRITE, foldWrite } from './slice.ts';
import { writeWords } from './words.ts';

/** Everybody writes at the same time and in silence; the cards stay hidden until all are shown at once, shuffled. */
export const write = stepKind({
  name: 'write',
  events: writeEvents,
  empty: EMPTY_WRITE,
  words: writeWords,
  prompt: 'write.prompt',
  fold: foldWrite,
  check: checkWrite,
  project: projectWrite,
  print: printWrite,
});
