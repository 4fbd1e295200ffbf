import Database from 'better-sqlite3';
import { streamSchema, type StoredEvent } from '../../../shared/session/event.ts';
import { readableDb, writableDb, type ReadableDb } from '../library/db.ts';
import type { EventRow } from '../library/event-rows.ts';
import { APPLICATION_ID } from '../library/file-header.ts';
import { migrate } from '../library/migrate.ts';
import { migrations } from '../library/migrations/list.ts';
import { incomingEvent } from './incoming-event.ts';
import { megabytes, type ImportLimits } from './limits.ts';
import { ImportRefusal } from './refusal.ts';

export const SQLITE_MAGIC = 'SQLite format 3\0';
/** Where the header of a SQLite file holds what (https://www.sqlite.org/fileformat.html), big-endian. */
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/**
 * Refuses a SQLite file by its first 100 bytes, before SQLite opens it: another program's, a newer Sameside's, or one that ends before
 * its last page.
 */
export function checkHeader(header: Buffer, bytes: number): void {
  if (header.length < 100) throw new ImportRefusal('import-truncated');
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) throw new ImportRefusal('import-not-ours');
  if (header.readUInt32BE(USER_VERSION_AT) > (migrations.at(-1)?.version ?? 0))
    throw new ImportRefusal('import-newer');
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT);
  const pages = header.readUInt32BE(PAGE_COUNT_AT) * (pageSize === 1 ? 65_536 : pageSize);
  if (bytes < pages) throw new ImportRefusal('import-truncated');
}

/**
 * Reads the events of a library or a SQLite copy, and nothing else of it: every other table follows from them. A schema that differs
 * from ours in anything (a trigger, a view, a generated column, one more table) is refused before a row is read, because its SQL would
 * run in ours. Throws ImportRefusal.
 */
export function readSqliteCopy(path: string, limits: ImportLimits, each: (event: StoredEvent) => void): void {
  const connection = new Database(path, { readonly: true, fileMustExist: true });
  try {
    connection.pragma('trusted_schema = OFF');
    connection.pragma('cell_size_check = ON');
    connection.pragma('mmap_size = 0');
    const db = readableDb(connection);
    refuseForeignSchema(db);
    for (const row of db.read<EventRow>('SELECT * FROM events ORDER BY session, id').iterate()) {
      each(eventOf(row, limits));
    }
  } catch (error) {
    // Whatever SQLite has against the file; a full disk is the staging's.
    const isFileAtFault = error instanceof Database.SqliteError && error.code !== 'SQLITE_FULL';
    throw isFileAtFault ? new ImportRefusal('import-not-ours') : error;
  } finally {
    connection.close();
  }
}

/** A body is text that was written by anybody: its size is known before it is parsed, its depth and keys before it is kept. */
function eventOf(row: EventRow, limits: ImportLimits): StoredEvent {
  if (row.body.length > limits.eventBytes) {
    throw new ImportRefusal('import-too-large', { limit: megabytes(limits.eventBytes) });
  }
  const stream = streamSchema.safeParse(row.session);
  if (!stream.success) throw new ImportRefusal('import-not-ours');
  return incomingEvent({ ...row, body: parsedBody(row.body) }, stream.data, limits.depth);
}

function parsedBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportRefusal('import-not-ours');
  }
}

/** What SQLite keeps for itself: statistics after ANALYZE, and automatic indexes, which have no SQL. */
const SCHEMA = `SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema
  WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4') ORDER BY type, name`;

function refuseForeignSchema(db: ReadableDb): void {
  const version = Number(db.connection.pragma('user_version', { simple: true }));
  const memory = new Database(':memory:');
  try {
    const ours = writableDb(memory);
    migrate(
      ours,
      migrations.filter((migration) => migration.version <= version),
    );
    const isOurs = JSON.stringify(db.read(SCHEMA).all()) === JSON.stringify(ours.read(SCHEMA).all());
    if (!isOurs) throw new ImportRefusal('import-not-ours');
  } finally {
    memory.close();
  }
}
