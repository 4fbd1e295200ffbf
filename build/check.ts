/** `npm run check`: types, lint, format and dead code, in seconds; no test runs. */
import { passes, STATIC_CHECKS } from './static-checks.ts';

for (const check of STATIC_CHECKS) {
  if (!(await passes(check))) process.exitCode = 1;
}
