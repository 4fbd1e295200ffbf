import Database from 'better-sqlite3';
import type { StoredEvent } from '../../../shared/session/event.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf } from '../../../shared/session/log.ts';
import { writableDb, type WritableDb } from '../library/db.ts';
import { EVENT_COLUMNS, eventOf, insertEventRow, readStreams, type EventRow } from '../library/event-rows.ts';
import { checkChains } from '../safety/chains.ts';
import { ImportRefusal } from './refusal.ts';

/**
 * Events on their way in, in a file of their own between the process that reads a foreign file and the one that writes the library:
 * however many there are, neither holds them all. The columns are those of the library's `events`.
 */
const SCHEMA = `
CREATE TABLE events (
  session TEXT NOT NULL, id TEXT NOT NULL, origin TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL,
  "by" TEXT NOT NULL, type TEXT NOT NULL, v INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE titles (session TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT;
`;
/** Made at the end, which is faster. Not unique: two events in one place are found by following the chain. */
const CHAIN_INDEX = 'CREATE INDEX events_chain ON events (session, origin, seq)';
/** All that a title depends on. */
const TITLE_EVENTS = `SELECT ${EVENT_COLUMNS} FROM events
  WHERE session = ? AND type IN ('session.planned', 'session.renamed', 'session.retracted')`;

export interface Staging {
  readonly add: (event: StoredEvent) => void;
  /** Follows every chain, and notes the titles for the preview. Throws `import-broken-chain`. */
  readonly finish: () => void;
  readonly close: () => void;
}

export function createStaging(path: string, limits: { readonly events: number }): Staging {
  const connection = new Database(path);
  // Thrown away when anything goes wrong, so nothing need be durable before the end.
  connection.pragma('journal_mode = OFF');
  connection.pragma('synchronous = OFF');
  connection.exec(SCHEMA);
  const db = writableDb(connection);
  connection.exec('BEGIN');
  let count = 0;
  return {
    add: (event) => {
      count += 1;
      if (count > limits.events)
        throw new ImportRefusal('import-too-large', { limit: `${limits.events} events` });
      addEvent(db, event);
    },
    finish: () => {
      connection.exec(CHAIN_INDEX);
      const [broken] = checkChains(db).broken;
      if (broken) throw new ImportRefusal('import-broken-chain', { event: broken.event });
      for (const session of readStreams(db)) addTitle(db, session);
      connection.exec('COMMIT');
    },
    close: () => void connection.close(),
  };
}

/** The same event twice is one; two that claim one place in a chain cannot both be as they were written. */
function addEvent(db: WritableDb, event: StoredEvent): void {
  try {
    insertEventRow(db, event);
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    const same = db
      .read('SELECT 1 FROM events WHERE session = ? AND id = ? AND origin = ? AND seq = ? AND hash = ?')
      .get(event.session, event.id, event.origin, event.seq, event.hash);
    if (!same) throw new ImportRefusal('import-broken-chain', { event: event.id });
  }
}

function addTitle(db: WritableDb, session: string): void {
  const events = db.read<EventRow>(TITLE_EVENTS).all(session).map(eventOf);
  const { state } = logOf(sessionStream(session), events);
  db.write('INSERT INTO titles (session, title) VALUES (?, ?)').run(session, state.meeting.title);
}
