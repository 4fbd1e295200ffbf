import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { writableDb, type ReadableDb } from '../library/db.ts';
import { deriveStream } from '../library/derive.ts';
import { readEventRows, readStreams } from '../library/event-rows.ts';
import { migrate } from '../library/migrate.ts';
import { migrations } from '../library/migrations/list.ts';
import { DERIVED_TABLES } from '../library/rebuild.ts';

/** How many rows of the read tables are not what the events say: too many, missing or different. */
export function countDifferences(db: ReadableDb): number {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-check-'));
  const file = join(folder, 'rebuilt.sqlite');
  try {
    deriveAll(db, file);
    db.connection.prepare('ATTACH ? AS rebuilt').run(file);
    try {
      return DERIVED_TABLES.reduce((sum, table) => sum + differencesIn(db, table), 0);
    } finally {
      db.connection.exec('DETACH rebuilt');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The read tables as the events give them, in a file of their own. It is thrown away, so nothing of it need be durable. */
function deriveAll(db: ReadableDb, file: string): void {
  const connection = new Database(file);
  try {
    connection.pragma('journal_mode = OFF');
    connection.pragma('synchronous = OFF');
    const fresh = writableDb(connection);
    migrate(fresh, migrations);
    fresh.transaction(() => {
      for (const stream of readStreams(db))
        deriveStream(fresh, stream, [], readEventRows(db, stream), 'later');
    });
  } finally {
    connection.close();
  }
}

/** Row numbers are internal; text is compared by its bytes, whatever the column's own order is. */
function differencesIn(db: ReadableDb, table: string): number {
  const columns = db
    .read<{ name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .filter(({ name }) => name !== 'row')
    .map(({ name }) => `"${name}" COLLATE BINARY`)
    .join(', ');
  const rows = (schema: string): string => `SELECT ${columns} FROM ${schema}.${table}`;
  const extra = (one: string, other: string): string =>
    `(SELECT count(*) FROM (${rows(one)} EXCEPT ${rows(other)}))`;
  const size = (schema: string): string => `(SELECT count(*) FROM ${schema}.${table})`;
  const found = db
    .read<{ different: number; surplus: number }>(
      `SELECT ${extra('main', 'rebuilt')} + ${extra('rebuilt', 'main')} AS different,
        abs(${size('main')} - ${size('rebuilt')}) AS surplus`,
    )
    .get();
  return Math.max(found?.different ?? 0, found?.surplus ?? 0); // A row that is there twice differs in number only.
}
