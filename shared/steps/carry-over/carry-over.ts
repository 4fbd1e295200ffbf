import { stepKind } from '../../session/step-kind.ts';
import { carryOverEvents } from './events.ts';
import { printCarryOver } from './print.ts';
import { projectCarryOver } from './project.ts';
import { checkCarryOver, EMPTY_CARRY_OVER, foldCarryOver } from './slice.ts';
import { carryOverWords } from './words.ts';

/** What earlier sessions agreed and is still open: kept, missed, moved, dropped, or left open. */
export const carryOver = stepKind({
  name: 'carry-over',
  events: carryOverEvents,
  empty: EMPTY_CARRY_OVER,
  words: carryOverWords,
  prompt: 'carry-over.prompt',
  fold: foldCarryOver,
  check: checkCarryOver,
  project: projectCarryOver,
  print: printCarryOver,
});
