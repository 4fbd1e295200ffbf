import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { failure } from '../../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../../shared/contract/reply.ts';
import type { Id } from '../../../shared/session/event.ts';
import { identityGuard } from '../safety/file-identity.ts';
import { canWrite, connect } from './connect.ts';
import { readableDb, writableDb, type WritableDb } from './db.ts';
import { fileKind } from './file-header.ts';
import type { Library } from './library.ts';
import { logCache } from './log-cache.ts';
import { readOrigin, setOrigin } from './meta.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations as released } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';
import { rebuild } from './rebuild.ts';
import { sqliteFailure } from './sqlite-failure.ts';

export interface OpenLibrary {
  readonly file: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => Id;
  /** Only read, even where writing were possible. */
  readonly readOnly?: boolean;
  /** What a caller who wants to write is told then. */
  readonly readOnlyBecause?: Failure;
  /** Start a new library where there is none; default true. */
  readonly create?: boolean;
  readonly migrations?: readonly Migration[];
  /** Backs the file up before an older schema is brought forward; its failure keeps the file as it was. */
  readonly beforeMigrating?: (db: WritableDb) => Reply<unknown>;
}

/**
 * Opens (or creates) a library. Fails in words, without touching the file, with `library-folder-missing`, `library-missing`,
 * `library-foreign`, `library-newer`, `library-corrupt`, `library-busy` or what `beforeMigrating` says. A file that cannot be written
 * is opened read-only: look at `library.writable`.
 */
export function openLibrary(options: OpenLibrary): Reply<Library> {
  const { file } = options;
  if (!existsSync(dirname(file)))
    return { ok: false, error: failure('library-folder-missing', { path: dirname(file) }) };
  try {
    const kind = fileKind(file);
    if (kind === 'foreign') return { ok: false, error: failure('library-foreign', { path: file }) };
    if (kind === 'damaged') return { ok: false, error: failure('library-corrupt', { path: file }) };
    const creating = kind === 'none';
    if (creating && (options.readOnly === true || options.create === false)) {
      return { ok: false, error: failure('library-missing', { path: file }) };
    }
    return open(options, creating);
  } catch (error) {
    const known = sqliteFailure(error, file) ?? fileFailure(error, file);
    if (known) return { ok: false, error: known };
    throw error;
  }
}

function open(options: OpenLibrary, creating: boolean): Reply<Library> {
  const { file, readOnly = false, migrations = released } = options;
  const connection = connect(file, readOnly);
  try {
    const writes = !readOnly && canWrite(connection);
    if (!writes && !readOnly) {
      connection.close();
      return open({ ...options, readOnly: true }, creating);
    }
    const db = writableDb(connection);
    const version = schemaVersion(db);
    const newest = migrations.at(-1)?.version ?? 0;
    const refused = version > newest ? failure('library-newer', { version }) : undefined;
    const prepared: Reply<unknown> = refused
      ? { ok: false, error: refused }
      : writes
        ? prepare(db, options, creating)
        : { ok: true, value: undefined };
    if (!prepared.ok) {
      connection.close();
      return prepared;
    }
    configure(connection, writes);
    return { ok: true, value: libraryOn(connection, options, writes) };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function libraryOn(connection: Database.Database, options: OpenLibrary, writes: boolean): Library {
  const { file, now, newId } = options;
  const writable = writes ? writableDb(connection) : null;
  const db = writable ?? readableDb(connection);
  const known = readOrigin(db);
  const origin = known ?? newId();
  if (known === undefined && writable) setOrigin(writable, origin, new Date(now()).toISOString());
  return {
    file,
    db,
    writable,
    readOnlyBecause: writes
      ? null
      : (options.readOnlyBecause ?? failure('library-read-only', { path: file })),
    isInPlace: identityGuard(file),
    origin,
    logs: logCache(),
    now,
    newId,
  };
}

/** The schema is made before the switch to WAL, so that the main file carries our application id from its first commit on. */
function prepare(db: WritableDb, options: OpenLibrary, creating: boolean): Reply<unknown> {
  const { migrations = released } = options;
  const behind = schemaVersion(db) < (migrations.at(-1)?.version ?? 0);
  if (behind && !creating && options.beforeMigrating) {
    const backup = options.beforeMigrating(db);
    if (!backup.ok) return backup;
  }
  // A newer schema may keep more of the same events: what is derived is derived again, and there with the schema or not at all.
  if (behind && !creating) {
    db.transaction(() => {
      migrate(db, migrations);
      deriveAgain(db, options.file);
    });
  } else migrate(db, migrations);
  return { ok: true, value: undefined };
}

/** An event that cannot be read any more is no reason to keep the others shut away: `check` names it. */
function deriveAgain(db: WritableDb, file: string): void {
  try {
    rebuild(db);
  } catch (error) {
    if (sqliteFailure(error, file)) throw error;
  }
}

/**
 * Order matters: switching to WAL resets `synchronous` to NORMAL in this build, which would make "saved" a lie after a power cut. So it
 * is set afterwards, and asserted.
 */
function configure(connection: Database.Database, writes: boolean): void {
  if (writes) expectPragma(connection, 'journal_mode = WAL', 'journal_mode', 'wal');
  expectPragma(connection, 'synchronous = FULL', 'synchronous', 2);
  expectPragma(connection, 'foreign_keys = ON', 'foreign_keys', 1);
  expectPragma(connection, 'trusted_schema = OFF', 'trusted_schema', 0);
  expectPragma(connection, 'cell_size_check = ON', 'cell_size_check', 1);
  connection.pragma('fullfsync = ON'); // macOS: a plain fsync leaves the drive's own cache unwritten.
  connection.pragma('checkpoint_fullfsync = ON');
  connection.pragma('cache_size = -16000'); // 16 MB
}

function expectPragma(
  connection: Database.Database,
  set: string,
  name: string,
  wanted: string | number,
): void {
  connection.pragma(set);
  const got: unknown = connection.pragma(name, { simple: true });
  if (got !== wanted) throw new Error(`PRAGMA ${name} is ${String(got)}, not ${wanted}`);
}

function fileFailure(error: unknown, path: string) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') return failure('file-unreadable', { path });
  return undefined;
}
