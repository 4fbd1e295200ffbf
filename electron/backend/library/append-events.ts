import { failure, isErrorCode } from '../../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../../shared/contract/reply.ts';
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
  const writable = writableOf(library);
  if (!writable.ok) return writable;
  if (events.some((event) => event.session !== stream))
    return refused({ code: 'bad-input', detail: { where: 'session' } });
  return stream === WORKSPACE
    ? append(library, writable.value, stream, workspaceStore(library), events)
    : append(library, writable.value, stream, sessionStore(library, stream), events);
}

function append<State>(
  library: Library,
  db: WritableDb,
  stream: string,
  store: StreamStore<State>,
  events: readonly NewEvent[],
): Reply<readonly StoredEvent[]> {
  try {
    const held = holdStream(library, stream, store);
    const known = new Map(events.flatMap((event) => knownEvent(db, held, event)));
    const fresh = events.filter((event) => !known.has(event.id));
    const checked = checkAll(store, held.log, fresh);
    if (!checked.ok) return checked;
    const { stamped, head } = stamp(library.origin, held.head, fresh);
    const changedAt = stamped.at(-1)?.at;
    if (changedAt !== undefined) {
      db.transaction(() => {
        for (const event of stamped) insertEventRow(db, event);
        store.derive(db, held.log.state, checked.value.state, changedAt);
      });
      store.shelf.put(stream, { log: checked.value, head });
    }
    const added = new Map(stamped.map((event) => [event.id, event]));
    return { ok: true, value: events.flatMap(({ id }) => known.get(id) ?? added.get(id) ?? []) };
  } catch (error) {
    store.shelf.drop(stream);
    const expected = sqliteFailure(error, library.file);
    if (expected) return { ok: false, error: expected };
    throw error;
  }
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
