import { stepKind } from '../../session/step-kind.ts';
import { checkImpact } from './check.ts';
import { impactEvents } from './events.ts';
import { printImpact } from './print.ts';
import { projectImpact } from './project.ts';
import { EMPTY_IMPACT, foldImpact } from './slice.ts';
import { impactWords } from './words.ts';

/** One proposed change, swept department by department with nobody skipped. */
export const impact = stepKind({
  name: 'impact',
  events: impactEvents,
  empty: EMPTY_IMPACT,
  words: impactWords,
  prompt: 'impact.prompt',
  fold: foldImpact,
  check: checkImpact,
  project: projectImpact,
  print: printImpact,
});
