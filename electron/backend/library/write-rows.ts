import type { Id } from '../../../shared/session/event.ts';
import type { ReadingChange } from '../../../shared/session/project.ts';
import type { ReadRow, ReadTable } from '../../../shared/session/read-rows.ts';
import type { Cell, WritableDb } from './db.ts';
import { READ_TABLES, readColumns } from './read-columns.ts';
import { addPassage, changePassage, deletePassage, type PassageIndexing } from './write-passages.ts';

/** Writes what changed in one session to its read tables and to search. Inside a transaction; the session's line must be there. */
export function writeChanges(
  db: WritableDb,
  session: Id,
  changes: readonly ReadingChange[],
  indexing: PassageIndexing,
): void {
  for (const { id, before, after } of changes) {
    for (const row of before?.rows ?? []) if (!after?.rows.some(samePlace(row))) deleteRow(db, session, row);
    for (const row of after?.rows ?? []) upsertRow(db, session, row);
    const [old, fresh] = [before?.passage, after?.passage];
    if (old && old.kind !== fresh?.kind) deletePassage(db, { session, item: id, ...old }, indexing);
    if (!fresh) continue;
    const write = old?.kind === fresh.kind ? changePassage : addPassage;
    write(db, { session, item: id, ...fresh }, indexing);
  }
}

function samePlace(row: ReadRow): (other: ReadRow) => boolean {
  return (other) => other.table === row.table && other.values.id === row.values.id;
}

function deleteRow(db: WritableDb, session: Id, row: ReadRow): void {
  db.write(`DELETE FROM ${row.table} WHERE session = ? AND id = ?`).run(session, row.values.id);
}

function upsertRow(db: WritableDb, session: Id, row: ReadRow): void {
  const upsert = UPSERTS.get(row.table);
  if (!upsert) throw new Error(`no such read table: ${row.table}`);
  const values: Readonly<Record<string, Cell>> = row.values;
  db.write(upsert.sql).run(session, ...upsert.columns.map((column) => values[column] ?? null));
}

/** Built once: it is written with every event, and a rebuild writes a million. */
const UPSERTS: ReadonlyMap<ReadTable, { readonly columns: readonly string[]; readonly sql: string }> =
  new Map(
    READ_TABLES.map((table) => {
      const columns = readColumns(table);
      return [table, { columns, sql: upsertSql(table, columns) }];
    }),
  );

function upsertSql(table: ReadTable, columns: readonly string[]): string {
  const changes = columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`);
  return (
    `INSERT INTO ${table} (session, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})` +
    ` ON CONFLICT (session, id) DO UPDATE SET ${changes.join(', ')}`
  );
}
