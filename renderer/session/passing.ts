import type { Failure } from '../../shared/contract/reply.ts';

/** Failures of the way, not of what was sent: it is kept and sent again. */
const PASSING: ReadonlySet<Failure['code']> = new Set([
  'backend-gone',
  'signed-out',
  'too-many-calls',
  'library-busy',
  'disk-full',
  'disk-failed',
  'library-moved',
  'library-locked',
  'library-read-only',
]);

export const RETRY_MS = 1_000;

export function isPassing(failure: Failure): boolean {
  return PASSING.has(failure.code);
}
