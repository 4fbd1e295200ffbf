import type { WritableDb } from '../../electron/backend/library/db.ts';
import { DERIVED_TABLES } from '../../electron/backend/library/rebuild.ts';

/** Everything derived, comparable: internal row numbers left out, rows in the order of their text. */
export function derivedRows(db: WritableDb): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    DERIVED_TABLES.map((table) => [
      table,
      db
        .read<Readonly<Record<string, unknown>>>(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify({ ...row, row: undefined }))
        .toSorted(),
    ]),
  );
}

/** Throws when a full-text index does not say exactly what its table says. */
export function checkSearchIndexes(db: WritableDb): void {
  for (const index of ['passages_fts', 'titles_fts']) {
    db.write(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run();
  }
}
