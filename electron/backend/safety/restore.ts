import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { Id } from '../../../shared/session/event.ts';
import { readableDb, writableDb } from '../library/db.ts';
import { setOrigin } from '../library/meta.ts';
import { backUp } from './backup.ts';
import { backupFolder, listBackups } from './backup-names.ts';
import { writeFailure } from './file-failure.ts';
import { setAside } from './set-aside.ts';
import { isSoundBackup } from './verify-copy.ts';
import { settle, temporaryName } from './whole-file.ts';

export interface RestoreOptions {
  /** The library's path. It must be closed in this process, and this process must hold its lease. */
  readonly library: string;
  /** Of a backup, as `listBackups` gives it. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => Id;
}

/**
 * Puts a backup in place of the library. The backup is verified first and stays where it is; the present file is backed up, or, when it
 * is too damaged for that, set aside byte for byte. The restored library counts its new events as another installation: events written
 * after the backup may live on in exports, and the same origin must never count one number twice.
 *
 * Fails with `no-such-backup`, `backup-damaged`, `library-busy` (another process is reading) or an error of the disk; the library is
 * then as it was.
 */
export function restoreBackup({ library, name, now, newId }: RestoreOptions): Reply<Record<string, never>> {
  const backup = listBackups(library).find((line) => line.name === name);
  if (!backup) return { ok: false, error: failure('no-such-backup') };
  const path = join(backupFolder(library), backup.name);
  if (!isSoundBackup(path)) return { ok: false, error: failure('backup-damaged') };
  const fresh = temporaryName(library);
  try {
    copyFileSync(path, fresh);
    becomeNewOrigin(fresh, newId(), new Date(now).toISOString());
    const kept = keepPresent(library, now);
    if (!kept.ok) return kept;
    settle(fresh, library);
    return { ok: true, value: {} };
  } catch (error) {
    const expected = writeFailure(error, library);
    if (expected) return { ok: false, error: expected };
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

function becomeNewOrigin(path: string, origin: Id, at: string): void {
  const connection = new Database(path);
  try {
    connection.pragma('journal_mode = DELETE');
    setOrigin(writableDb(connection), origin, at);
  } finally {
    connection.close();
  }
}

/**
 * Backs the present file up, or sets it aside, and leaves no write-ahead log beside it: one that stays there would be read as the
 * restored file's own, and ruin it.
 */
function keepPresent(library: string, now: number): Reply<unknown> {
  if (!existsSync(library)) return { ok: true, value: undefined };
  if (isBackedUp(library, now)) {
    const merged = mergeLog(library);
    if (!merged.ok) return merged;
  } else setAside(library);
  for (const side of ['-wal', '-shm']) rmSync(library + side, { force: true });
  return { ok: true, value: undefined };
}

/** Reads only: closing a connection that may write would merge the log into a damaged file, and it is to be kept as it is. */
function isBackedUp(library: string, now: number): boolean {
  return (
    connected(library, true, (connection) => backUp(readableDb(connection), { library, now }).ok) ?? false
  );
}

/** Merging the log also tells whether another process still reads. */
function mergeLog(library: string): Reply<unknown> {
  const isMerged = connected(
    library,
    false,
    // The first column says whether somebody was in the way.
    (connection) => connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0,
  );
  return isMerged === true ? { ok: true, value: undefined } : { ok: false, error: failure('library-busy') };
}

/** Undefined when SQLite failed. */
function connected<Value>(
  library: string,
  readonly: boolean,
  work: (connection: Database.Database) => Value,
): Value | undefined {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(library, { readonly, timeout: 200 });
    return work(connection);
  } catch (error) {
    if (error instanceof Database.SqliteError) return undefined;
    throw error;
  } finally {
    connection?.close();
  }
}
