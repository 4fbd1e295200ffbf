import type { Output } from '../../../shared/contract/contract.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { WORKSPACE, type StoredEvent } from '../../../shared/session/event.ts';
import type { ReadableDb, WritableDb } from '../library/db.ts';
import { deriveStream } from '../library/derive.ts';
import { EVENT_COLUMNS, readEventRows } from '../library/event-rows.ts';
import { indexPassages, type PassageIndexing } from '../library/write-passages.ts';

export type Preview = Output<'import.preview'>;

interface Counted {
  readonly session: string;
  readonly title: string;
  readonly events: number;
  readonly known: number;
}

/** More new events than this and the search index is built once at the end instead of event by event. */
const INDEX_AT_ONCE = 20_000;

const ADD_ALL = `INSERT INTO main.events (${EVENT_COLUMNS})
  SELECT ${EVENT_COLUMNS} FROM incoming.events AS added WHERE session = ?`;
const ADD_NEW = `${ADD_ALL} AND NOT EXISTS
  (SELECT 1 FROM main.events AS here WHERE here.session = added.session AND here.id = added.id)`;

/** Makes a staging file readable as the schema `incoming` while `work` runs. Not inside a transaction. */
export function withStaged<Value>(db: ReadableDb, staging: string, work: () => Value): Value {
  db.connection.prepare('ATTACH ? AS incoming').run(staging);
  try {
    return work();
  } finally {
    db.connection.exec('DETACH incoming');
  }
}

/**
 * What merging would bring. Fails with `import-conflict` when an event, or a place in a chain, is here with another hash: then one of the
 * two sides is not what was once written, and no merge can say which.
 */
export function previewStaged(db: ReadableDb, name: string): Reply<Preview> {
  const conflict = findConflict(db);
  if (conflict !== undefined) {
    return { ok: false, error: failure('import-conflict', { path: name, event: conflict }) };
  }
  const counted = countStaged(db);
  const sum = (field: 'events' | 'known'): number => counted.reduce((total, line) => total + line[field], 0);
  return {
    ok: true,
    value: {
      sessions: counted
        .filter(({ session }) => session !== WORKSPACE)
        .map(({ session, title, events, known }) => ({ id: session, title, events, known })),
      workspaceEvents: counted.find(({ session }) => session === WORKSPACE)?.events ?? 0,
      newEvents: sum('events') - sum('known'),
    },
  };
}

/** Adds what is not here yet, and brings everything derived to what the union of events says. One transaction. */
export function mergeStaged(db: WritableDb): void {
  db.transaction(() => {
    const changed = countStaged(db).filter(({ events, known }) => events > known);
    const fresh = changed.reduce((total, { events, known }) => total + events - known, 0);
    const indexing: PassageIndexing = fresh > INDEX_AT_ONCE ? 'later' : 'now';
    for (const { session } of changed) mergeStream(db, session, indexing);
    if (indexing === 'later') indexPassages(db);
  });
}

function mergeStream(db: WritableDb, stream: string, indexing: PassageIndexing): void {
  const before: readonly StoredEvent[] = readEventRows(db, stream);
  db.write(before.length === 0 ? ADD_ALL : ADD_NEW).run(stream);
  deriveStream(db, stream, before, readEventRows(db, stream), indexing);
}

function countStaged(db: ReadableDb): readonly Counted[] {
  return db
    .read<Counted>(
      `SELECT added.session, titles.title, count(*) AS events, count(here.id) AS known
       FROM incoming.events AS added
       JOIN incoming.titles AS titles ON titles.session = added.session
       LEFT JOIN main.events AS here ON here.session = added.session AND here.id = added.id
       GROUP BY added.session ORDER BY added.session`,
    )
    .all();
}

function findConflict(db: ReadableDb): string | undefined {
  const other = 'here.hash <> added.hash';
  return db
    .read<{ id: string }>(
      `SELECT added.id FROM incoming.events AS added JOIN main.events AS here
         ON here.session = added.session AND here.id = added.id WHERE ${other}
       UNION ALL
       SELECT added.id FROM incoming.events AS added JOIN main.events AS here
         ON here.session = added.session AND here.origin = added.origin AND here.seq = added.seq WHERE ${other}
       LIMIT 1`,
    )
    .get()?.id;
}
