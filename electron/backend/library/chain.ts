import { hash } from 'node:crypto';
import { chainInput } from '../../../shared/session/canonical.ts';
import type { Id, NewEvent, StoredEvent } from '../../../shared/session/event.ts';
import type { ChainHead } from './log-cache.ts';

/** Before the first event of an origin in a stream. */
export const NO_HEAD: ChainHead = { seq: 0, hash: '' };

/** Gives events their places in our chain, in the order they come. */
export function stamp(
  origin: Id,
  head: ChainHead,
  events: readonly NewEvent[],
): { readonly stamped: readonly StoredEvent[]; readonly head: ChainHead } {
  const stamped: StoredEvent[] = [];
  let last = head;
  for (const event of events) {
    const next = { ...event, origin, seq: last.seq + 1 };
    const stored = { ...next, hash: chainHash(last.hash, next) };
    stamped.push(stored);
    last = stored;
  }
  return { stamped, head: { seq: last.seq, hash: last.hash } };
}

/** What an event's hash has to be, given the hash before it in its origin and stream. */
export function chainHash(previousHash: string, event: Omit<StoredEvent, 'hash'>): string {
  return hash('sha256', chainInput(previousHash, event), 'hex');
}
