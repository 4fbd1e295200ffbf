import { hash } from 'node:crypto';
import type { Id } from '../../../shared/session/event.ts';
import type { ReadableDb } from '../library/db.ts';
import { EVENT_COLUMNS, type EventRow } from '../library/event-rows.ts';

/** The first event of one origin's chain in one stream that is not as it was written. */
export interface BrokenChain {
  readonly session: string;
  readonly origin: Id;
  /** The first that does not fit; what comes after it cannot be trusted. */
  readonly event: Id;
  /** How many events of this chain before it are whole. */
  readonly whole: number;
}

export interface ChainsChecked {
  readonly events: number;
  readonly broken: readonly BrokenChain[];
}

/**
 * Follows every chain of an `events` table: numbers from 1 without gaps, and every hash as it has to be. SQLite's own checks do not see
 * a flipped byte in a text; this does. Reads rows one by one, however many there are.
 */
export function checkChains(db: ReadableDb): ChainsChecked {
  const all = `SELECT ${EVENT_COLUMNS} FROM events INDEXED BY events_chain ORDER BY session, origin, seq`;
  return follow(db.read<EventRow>(all).iterate());
}

/** The same for some streams. */
export function checkStreams(db: ReadableDb, streams: readonly string[]): ChainsChecked {
  const some = `SELECT ${EVENT_COLUMNS} FROM events WHERE session IN (SELECT value FROM json_each(?)) ORDER BY session, origin, seq`;
  return follow(db.read<EventRow>(some).iterate(JSON.stringify(streams)));
}

/** Rows come chain by chain, each in the order of its numbers. */
function follow(rows: Iterable<EventRow>): ChainsChecked {
  const broken: BrokenChain[] = [];
  let events = 0;
  let chain = { of: '', whole: 0, hash: '', isBroken: false };
  for (const row of rows) {
    events += 1;
    const of = `${row.session} ${row.origin}`;
    if (of !== chain.of) chain = { of, whole: 0, hash: '', isBroken: false };
    if (chain.isBroken) continue;
    if (row.seq === chain.whole + 1 && row.hash === rowHash(chain.hash, row)) {
      chain = { of, whole: row.seq, hash: row.hash, isBroken: false };
      continue;
    }
    chain = { ...chain, isBroken: true };
    broken.push({ session: row.session, origin: row.origin, event: row.id, whole: chain.whole });
  }
  return { events, broken };
}

/** `chainHash` of library/chain.ts, from a row as it stands: a body that is no longer the canonical text has another hash. */
export function rowHash(previousHash: string, row: EventRow): string {
  const text = JSON.stringify;
  return hash(
    'sha256',
    `${previousHash}\n{"at":${text(row.at)},"body":${row.body},"by":${text(row.by)},"id":${text(row.id)},` +
      `"origin":${text(row.origin)},"seq":${row.seq},"session":${text(row.session)},"type":${text(row.type)},"v":${row.v}}`,
    'hex',
  );
}
