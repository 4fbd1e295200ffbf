import Database from 'better-sqlite3';
import { readableDb, type ReadableDb } from '../library/db.ts';
import { APPLICATION_ID } from '../library/file-header.ts';
import { checkStreams } from './chains.ts';

/** How many of the newest streams have their chains followed; all of them is what `sameside check` is for. */
const SPOT_CHECKED = 20;

/** Whether a file is a sound library with everything the original has. Opens it as the next reader would. */
export function isWholeCopy(path: string, original: ReadableDb): boolean {
  return looksSound(path, (copy) => countEvents(copy) === countEvents(original));
}

/** Whether a backup can be trusted to be put in place. */
export function isSoundBackup(path: string): boolean {
  return looksSound(path, () => true);
}

function looksSound(path: string, also: (copy: ReadableDb) => boolean): boolean {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(path, { readonly: true, fileMustExist: true });
    const copy = readableDb(connection);
    return (
      connection.pragma('application_id', { simple: true }) === APPLICATION_ID &&
      connection.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
      also(copy) &&
      checkStreams(copy, newestStreams(copy)).broken.length === 0
    );
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  } finally {
    connection?.close();
  }
}

function countEvents(db: ReadableDb): number {
  return db.read<{ events: number }>('SELECT count(*) AS events FROM events').get()?.events ?? 0;
}

function newestStreams(db: ReadableDb): readonly string[] {
  return db
    .read<{ id: string }>(`SELECT id FROM sessions ORDER BY at DESC, id DESC LIMIT ${SPOT_CHECKED}`)
    .all()
    .map((row) => row.id);
}
