import { stepKind } from '../../session/step-kind.ts';
import { checkDecide } from './check.ts';
import { decideEvents } from './events.ts';
import { printDecide } from './print.ts';
import { projectDecide } from './project.ts';
import { EMPTY_DECIDE, foldDecide } from './slice.ts';
import { decideWords } from './words.ts';

/** The rule first; then options, positions, objections and how each was met; then the outcome. */
export const decide = stepKind({
  name: 'decide',
  events: decideEvents,
  empty: EMPTY_DECIDE,
  words: decideWords,
  prompt: 'decide.prompt',
  fold: foldDecide,
  check: checkDecide,
  project: projectDecide,
  print: printDecide,
});
