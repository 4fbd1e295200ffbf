import Database from 'better-sqlite3';
import { failure } from '../../../shared/contract/errors.ts';
import type { Failure } from '../../../shared/contract/reply.ts';

/**
 * What an error of SQLite means to the person: a full disk, a busy or damaged file. Undefined for anything else, which is a bug of ours
 * and not to be dressed up. `path` is the library's.
 */
export function sqliteFailure(error: unknown, path: string): Failure | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  const { code } = error;
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return failure('library-busy');
  if (code === 'SQLITE_FULL') return failure('disk-full');
  if (code === 'SQLITE_READONLY_DBMOVED') return failure('library-moved', { path });
  if (code.startsWith('SQLITE_READONLY')) return failure('library-read-only', { path });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return failure('library-corrupt', { path });
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) {
    return failure('disk-failed', { reason: code });
  }
  return undefined;
}
