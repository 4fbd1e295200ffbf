import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { identityOf, isSameFile } from './file-identity.ts';

/** The right to write one library. One process in the world has it. */
export interface Lease {
  /** False once the side file was deleted or replaced: another process could then take a lease of its own. */
  isHeld(): boolean;
  release(): void;
}

export const LEASE_SUFFIX = '.lease';

/**
 * Takes the right to write a library, or gives undefined when another process (or another opening in this one) has it.
 *
 * The lease is an exclusive transaction, held open, on an empty SQLite file beside the library. The operating system drops
 * its lock with the process, however it dies, so that there is nothing stale to detect: no pid to be reused, no stamp to
 * compare. Readers never touch it. Two paths to one library (symbolic links) share one lease.
 *
 * Throws the file system's or SQLite's error where the folder cannot be written.
 */
export function takeLease(library: string): Lease | undefined {
  const path = realPath(library) + LEASE_SUFFIX;
  const side = new Database(path, { timeout: 0 });
  try {
    side.pragma('journal_mode = MEMORY'); // Nothing is ever written, so no journal file may appear either.
    side.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    side.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  const identity = identityOf(path);
  return {
    isHeld: () => side.open && isSameFile(identity, identityOf(path)),
    release: () => void side.close(),
  };
}

/** Where a path leads; a library that is yet to be created has its place in a folder that is there. */
function realPath(library: string): string {
  return existsSync(library)
    ? realpathSync(library)
    : join(realpathSync(dirname(library)), basename(library));
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
