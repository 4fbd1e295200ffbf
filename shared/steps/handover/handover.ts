import { stepKind } from '../../session/step-kind.ts';
import { checkHandover } from './check.ts';
import { handoverEvents } from './events.ts';
import { printHandover } from './print.ts';
import { projectHandover } from './project.ts';
import { EMPTY_HANDOVER, foldHandover } from './slice.ts';
import { handoverWords } from './words.ts';

/** The baton of the role relay: the card the Mover hands to the Prover, accepted or asked about. */
export const handover = stepKind({
  name: 'handover',
  events: handoverEvents,
  empty: EMPTY_HANDOVER,
  words: handoverWords,
  prompt: 'handover.prompt',
  fold: foldHandover,
  check: checkHandover,
  project: projectHandover,
  print: printHandover,
});
