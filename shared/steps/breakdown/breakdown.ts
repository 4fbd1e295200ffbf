import { stepKind } from '../../session/step-kind.ts';
import { breakdownEvents } from './events.ts';
import { printBreakdown } from './print.ts';
import { projectBreakdown } from './project.ts';
import { checkBreakdown, EMPTY_BREAKDOWN, foldBreakdown } from './slice.ts';
import { breakdownWords } from './words.ts';

/** Pieces, hours, objections, dates: the Prover's plan with the Makers, who do it. */
export const breakdown = stepKind({
  name: 'breakdown',
  events: breakdownEvents,
  empty: EMPTY_BREAKDOWN,
  words: breakdownWords,
  prompt: 'breakdown.prompt',
  fold: foldBreakdown,
  check: checkBreakdown,
  project: projectBreakdown,
  print: printBreakdown,
});
