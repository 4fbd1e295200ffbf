import { canonicalJson } from '../../../shared/session/canonical.ts';
import type { Id, StoredEvent } from '../../../shared/session/event.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import type { ChainHead } from './log-cache.ts';

/** An event as its row says it: the body is JSON text, perhaps damaged. */
export interface EventRow extends Omit<StoredEvent, 'body'> {
  readonly body: string;
}

export const EVENT_COLUMNS = 'id, session, at, "by", type, v, body, origin, seq, hash';
const READ_STREAM = `SELECT ${EVENT_COLUMNS} FROM events WHERE session = ? ORDER BY id`;
const FIND = `SELECT ${EVENT_COLUMNS} FROM events WHERE session = ? AND id = ?`;
const INSERT = `INSERT INTO events (${EVENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** All events of one stream, in order. */
export function readEventRows(db: ReadableDb, stream: string): readonly StoredEvent[] {
  return db.read<EventRow>(READ_STREAM).all(stream).map(eventOf);
}

export function findEventRow(db: ReadableDb, stream: string, id: Id): StoredEvent | undefined {
  const row = db.read<EventRow>(FIND).get(stream, id);
  return row && eventOf(row);
}

/** The last link of an origin's chain in a stream. */
export function readHead(db: ReadableDb, stream: string, origin: Id): ChainHead | undefined {
  return db
    .read<ChainHead>(
      'SELECT seq, hash FROM events WHERE session = ? AND origin = ? ORDER BY seq DESC LIMIT 1',
    )
    .get(stream, origin);
}

/** Every stream that has events: sessions by id, and `workspace`. */
export function readStreams(db: ReadableDb): readonly string[] {
  return db
    .read<{ session: string }>('SELECT DISTINCT session FROM events ORDER BY session')
    .all()
    .map((row) => row.session);
}

/** The body goes in as canonical JSON, so that anybody can check the chain from the row alone. */
export function insertEventRow(db: WritableDb, event: StoredEvent): void {
  const { id, session, at, by, type, v, body, origin, seq, hash } = event;
  const text = canonicalJson(body);
  db.write(INSERT).run(id, session, at, by, type, v, text, origin, seq, hash);
}

/** Rows were written by insertEventRow (or parsed by an import) and their bodies are JSON objects. */
export function eventOf(row: EventRow): StoredEvent {
  const body: StoredEvent['body'] = JSON.parse(row.body);
  return { ...row, body };
}
