import type { Failure, Reply } from '../../../shared/contract/reply.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { ReadableDb, WritableDb } from './db.ts';
import type { LogCache } from './log-cache.ts';

/** An open library file and what its functions share. One per process; never module-level. */
export interface Library {
  readonly file: string;
  readonly db: ReadableDb;
  /** Null when this process may only read (second instance, read-only file). */
  readonly writable: WritableDb | null;
  readonly origin: Id;
  /** Why `writable` is null. */
  readonly readOnlyBecause: Failure | null;
  /** Whether the path still leads to the file that was opened; asked before anything is called saved. */
  readonly isInPlace: () => boolean;
  /** Logs of the streams in use, so that an append need not read them again. */
  readonly logs: LogCache;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A fresh UUIDv7. */
  readonly newId: () => Id;
}

export function writableOf(library: Library): Reply<WritableDb> {
  if (library.writable) return { ok: true, value: library.writable };
  return {
    ok: false,
    error: library.readOnlyBecause ?? failure('library-read-only', { path: library.file }),
  };
}

export function closeLibrary(library: Library): void {
  library.db.connection.close();
}
