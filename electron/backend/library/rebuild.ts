import type { WritableDb } from './db.ts';
import { deriveStream } from './derive.ts';
import { readEventRows, readStreams } from './event-rows.ts';
import { READ_TABLES } from './read-columns.ts';
import { indexPassages } from './write-passages.ts';

/**
 * Every table that is computed from the events, in an order in which they can be emptied: rows that name a session before sessions.
 * Full-text tables have commands of their own.
 */
export const DERIVED_TABLES: readonly string[] = [
  ...READ_TABLES,
  'passages',
  'sessions_by_department',
  'departments',
  'people',
  'sessions',
];

/**
 * Empties everything derived and fills it again from the events, in one transaction: whoever reads meanwhile sees the old rows. Forget
 * held logs afterwards only if the events themselves changed.
 */
export function rebuild(db: WritableDb): void {
  // With foreign keys on, SQLite empties a table row by row. Here every row comes with its session, so there is nothing to check.
  db.connection.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const index of ['passages_fts', 'titles_fts']) {
        db.write(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`).run();
      }
      for (const table of DERIVED_TABLES) db.write(`DELETE FROM ${table}`).run();
      for (const stream of readStreams(db)) deriveStream(db, stream, [], readEventRows(db, stream), 'later');
      indexPassages(db);
    });
  } finally {
    db.connection.pragma('foreign_keys = ON');
  }
}
