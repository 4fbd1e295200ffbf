import { stepKind } from '../../session/step-kind.ts';
import { frameEvents } from './events.ts';
import { printFrame } from './print.ts';
import { projectFrame } from './project.ts';
import { checkFrame, EMPTY_FRAME, foldFrame } from './slice.ts';
import { frameWords } from './words.ts';

/** What it is about: the customer, their need in their words, what we see, and when it is done. */
export const frame = stepKind({
  name: 'frame',
  events: frameEvents,
  empty: EMPTY_FRAME,
  words: frameWords,
  prompt: 'frame.prompt',
  fold: foldFrame,
  check: checkFrame,
  project: projectFrame,
  print: printFrame,
});
