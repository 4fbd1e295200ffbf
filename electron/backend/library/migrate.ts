import { APPLICATION_ID } from './file-header.ts';
import type { WritableDb } from './db.ts';
import type { Migration } from './migrations/migration.ts';

/** The schema version of an open file. */
export function schemaVersion(db: WritableDb): number {
  return Number(db.connection.pragma('user_version', { simple: true }));
}

/** Brings the file to the newest version, each step in a transaction of its own: a crash leaves a whole older version. */
export function migrate(db: WritableDb, list: readonly Migration[]): void {
  const from = schemaVersion(db);
  for (const { version, sql } of list) {
    if (version <= from) continue;
    db.transaction(() => {
      db.connection.exec(sql);
      db.connection.pragma(`application_id = ${APPLICATION_ID}`);
      db.connection.pragma(`user_version = ${version}`);
    });
  }
}
