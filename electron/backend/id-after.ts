import type { Id } from '../../shared/session/event.ts';

/**
 * A UUIDv7 that sorts after `last`, dated `instant` (epoch milliseconds) or, where that is not later, the millisecond after `last`.
 * The random part is taken from `fresh`, a UUIDv7 of any time.
 */
export function idAfter(last: Id, instant: number, fresh: Id): Id {
  const time = Math.max(instant, last === '' ? 0 : timeOf(last) + 1)
    .toString(16)
    .padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${fresh.slice(13)}`;
}

/** The first 48 bits of a UUIDv7: epoch milliseconds. */
function timeOf(id: Id): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
