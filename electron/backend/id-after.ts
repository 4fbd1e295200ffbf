import type { Id } from '../../shared/session/event.ts';

/**
 * A UUIDv7 dated one millisecond after `last`: later than it, and earlier than anything a window has minted since. The random part is
 * taken from `fresh`, a UUIDv7 of any time.
 */
export function idAfter(last: Id, fresh: Id): Id {
  const time = (Number.parseInt(last.slice(0, 8) + last.slice(9, 13), 16) + 1).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${fresh.slice(13)}`;
}
