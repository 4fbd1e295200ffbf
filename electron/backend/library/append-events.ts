import { failure, isErrorCode } from '../../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../../shared/contract/reply.ts';
import type { Part } from '../../../shared/contract/together.ts';
import { canonicalJson } from '../../../shared/session/canonical.ts';
import { WORKSPACE, type NewEvent, type Refusal, type StoredEvent } from '../../../shared/session/event.ts';
import { withEvents, type Log } from '../../../shared/session/log.ts';
import { stamp } from './chain.ts';
import type { WritableDb } from './db.ts';
import { findEventRow, insertEventRow } from './event-rows.ts';
import type { HeldLog } from './log-cache.ts';
import { writableOf, type Library } from './library.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { holdStream, sessionStore, workspaceStore, type StreamStore } from './stream-store.ts';

/**
 * Appends events to one stream, all or none, on disk when this returns. Each is checked against the state its predecessors lead to; the
 * first refusal is the answer. An event that is there already, word for word, is not added again, so a retry after a lost reply is safe.
 */
export function appendEvents(
  library: Library,
  stream: string,
  events: readonly NewEvent[],
): Reply<readonly StoredEvent[]> {
  const reply = appendTogether(library, [{ session: stream, events: [...events] }]);
  return reply.ok ? { ok: true, value: reply.value.flat() } : reply;
}

/**
 * The same for several streams in one transaction: what one of them refuses is added to none. Answers the stored events part by part.
 * A part that is there already, word for word, counts as seen: `after` is not asked of it again.
 */
export function appendTogether(
  library: Library,
  parts: readonly Part[],
): Reply<readonly (readonly StoredEvent[])[]> {
  const writable = writableOf(library);
  if (!writable.ok) return writable;
  const streams = parts.map(({ session }) => session);
  const stray = parts.some(({ session, events }) => events.some((event) => event.session !== session));
  if (stray || new Set(streams).size < streams.length) {
    return refused({ code: 'bad-input', detail: { where: 'session' } });
  }
  try {
    const ready: ReadyPart[] = [];
    for (const part of parts) {
      const prepared = prepare(library, writable.value, part);
      if (!prepared.ok) return prepared;
      ready.push(prepared.value);
    }
    const adding = ready.filter((part) => part.adds);
    if (adding.length > 0) {
      writable.value.transaction(() => {
        for (const part of adding) part.write();
      });
    }
    for (const part of adding) part.settle();
    return { ok: true, value: ready.map(({ stored }) => stored) };
  } catch (error) {
    for (const stream of streams) shelfOf(library, stream).drop(stream);
    const expected = sqliteFailure(error, library.file);
    if (expected) return { ok: false, error: expected };
    throw error;
  }
}

/** What one stream is about to gain: checked, stamped, not written yet. */
interface ReadyPart {
  readonly stored: readonly StoredEvent[];
  /** Whether any of it is new. */
  readonly adds: boolean;
  /** Inside the transaction. */
  readonly write: () => void;
  /** When it is on disk. */
  readonly settle: () => void;
}

function prepare(library: Library, db: WritableDb, part: Part): Reply<ReadyPart> {
  return part.session === WORKSPACE
    ? prepareIn(library, db, part, workspaceStore(library))
    : prepareIn(library, db, part, sessionStore(library, part.session));
}

function prepareIn<State>(
  library: Library,
  db: WritableDb,
  { session: stream, events, after }: Part,
  store: StreamStore<State>,
): Reply<ReadyPart> {
  const held = holdStream(library, stream, store);
  const known = new Map(events.flatMap((event) => knownEvent(db, held, event)));
  const fresh = events.filter((event) => !known.has(event.id));
  const last = held.log.events.at(-1)?.id ?? null;
  if (fresh.length > 0 && after !== undefined && after !== last)
    return refused({ code: 'event-out-of-order' });
  const checked = checkAll(store, held.log, fresh);
  if (!checked.ok) return checked;
  const { stamped, head } = stamp(library.origin, held.head, fresh);
  const added = new Map(stamped.map((event) => [event.id, event]));
  return {
    ok: true,
    value: {
      stored: events.flatMap(({ id }) => known.get(id) ?? added.get(id) ?? []),
      adds: stamped.length > 0,
      write: () => {
        for (const event of stamped) insertEventRow(db, event);
        store.derive(db, held.log.state, checked.value.state, stamped.at(-1)?.at ?? '');
      },
      settle: () => store.shelf.put(stream, { log: checked.value, head }),
    },
  };
}

function shelfOf(library: Library, stream: string): { drop(stream: string): void } {
  return stream === WORKSPACE ? library.logs.workspace : library.logs.sessions;
}

function checkAll<State>(
  store: StreamStore<State>,
  before: Log<State>,
  events: readonly NewEvent[],
): Reply<Log<State>> {
  let log = before;
  for (const event of events) {
    const refusal = store.check(log, event);
    if (refusal) return refused(refusal);
    log = withEvents(store.stream, log, [event]);
  }
  return { ok: true, value: log };
}

/** The event as stored, when exactly this one is there. One with the same id and other content is left to `check`, which refuses it. */
function knownEvent<State>(
  db: WritableDb,
  held: HeldLog<State>,
  event: NewEvent,
): readonly (readonly [string, StoredEvent])[] {
  if (event.id > (held.log.events.at(-1)?.id ?? '')) return [];
  const stored = findEventRow(db, event.session, event.id);
  if (!stored) return [];
  const sent = { ...event, origin: stored.origin, seq: stored.seq, hash: stored.hash };
  return canonicalJson(stored) === canonicalJson(sent) ? [[event.id, stored]] : [];
}

function refused({ code, detail }: Refusal): { readonly ok: false; readonly error: Failure } {
  if (!isErrorCode(code)) throw new Error(`refusal without a sentence: ${code}`);
  return { ok: false, error: failure(code, detail) };
}
