import { readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** How long a statement waits for another process before the person is told, in milliseconds. */
const BUSY_TIMEOUT = 200;
/** Two bytes of a SQLite file's header: which journal it is written and read with. 2 is the write-ahead log, 1 the older way. */
const JOURNAL_AT = 18;

/**
 * Connects to a library. Even to read a file with a write-ahead log, SQLite makes files beside it; where it may not (a folder or a medium
 * that cannot be written), the file is read into memory instead. Nothing is missed: what cannot be written does not change, and a log
 * that still waits beside the file is respected by not opening it.
 */
export function connect(file: string, readOnly: boolean): Database.Database {
  const connection = new Database(file, { readonly: readOnly, timeout: BUSY_TIMEOUT });
  try {
    if (readOnly) connection.pragma('user_version'); // The first look into the file, which is when SQLite finds out.
    return connection;
  } catch (error) {
    connection.close();
    if (!isFolderReadOnly(error) || hasLog(file)) throw error;
    return inMemory(file);
  }
}

/**
 * Whether this connection can write. SQLite opens a file without write permission quietly read-only, and even gives out its write lock;
 * only a change tells, so one is begun and taken back.
 */
export function canWrite(connection: Database.Database): boolean {
  try {
    const version = String(connection.pragma('user_version', { simple: true }));
    connection.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; ROLLBACK`);
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_READONLY')) return false;
    throw error;
  }
}

function isFolderReadOnly(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_READONLY_DIRECTORY';
}

function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function inMemory(file: string): Database.Database {
  const bytes = readFileSync(file);
  bytes.fill(1, JOURNAL_AT, JOURNAL_AT + 2);
  return new Database(bytes, { readonly: true });
}
