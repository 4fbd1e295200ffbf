import Database from 'better-sqlite3';
import { writableDb, type ReadableDb, type WritableDb } from '../library/db.ts';
import { deriveStream } from '../library/derive.ts';
import { insertEventRow, readEventRows } from '../library/event-rows.ts';
import { migrate } from '../library/migrate.ts';
import { migrations } from '../library/migrations/list.ts';

/** Tables of this machine that are nobody else's business. Without a row in `meta` the copy becomes its own installation when opened. */
const OWN_TABLES: readonly string[] = ['meta', 'drafts', 'preferences', 'heartbeat'];

/** A copy of the whole library, compact, in one file without a journal. `path` must not be there. Throws what SQLite throws. */
export function copyLibrary(db: ReadableDb, path: string): void {
  db.connection.prepare('VACUUM INTO ?').run(path);
  const copy = new Database(path);
  try {
    copy.pragma('secure_delete = ON'); // What is removed would otherwise stay readable in free pages.
    copy.pragma('journal_mode = MEMORY'); // Cut off in the middle, the copy is thrown away, not recovered.
    writableDb(copy).transaction(() => {
      for (const table of OWN_TABLES) copy.exec(`DELETE FROM ${table}`);
    });
  } finally {
    copy.close();
  }
}

/**
 * A library with one session alone. It is built anew from the events, because deleting the others from a copy would take longer and leave
 * more to get wrong.
 */
export function copySession(db: ReadableDb, session: string, path: string): void {
  const copy = new Database(path);
  try {
    copy.pragma('journal_mode = MEMORY');
    const fresh = writableDb(copy);
    migrate(fresh, migrations);
    fillWith(fresh, session, db);
  } finally {
    copy.close();
  }
}

function fillWith(fresh: WritableDb, session: string, from: ReadableDb): void {
  const events = readEventRows(from, session);
  fresh.transaction(() => {
    for (const event of events) insertEventRow(fresh, event);
    deriveStream(fresh, session, [], events, 'now');
  });
}
