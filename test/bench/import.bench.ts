import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonExport } from '../../electron/backend/export/json.ts';
import { applyImport } from '../../electron/backend/import/import-file.ts';
import { DERIVED_TABLES } from '../../electron/backend/library/rebuild.ts';
import { indexPassages } from '../../electron/backend/library/write-passages.ts';
import type { Id } from '../../shared/session/event.ts';
import { temporaryLibrary } from '../support/temporary-library.ts';
import type { Lent } from './append.bench.ts';
import { writable } from '../support/writable.ts';
import { timed } from './measure.ts';
import type { Report } from './report.ts';

/**
 * Taking a whole library in from its JSON export (read aside, every chain followed, previewed, derived), against inserting the finished
 * rows of every table in one transaction and building the search index afterwards.
 */
export async function benchImport(
  report: Report,
  { library, folder }: Lent,
  sessions: readonly Id[],
  name: string,
): Promise<void> {
  const tables = ['events', ...DERIVED_TABLES].map(
    (table) => [table, library.db.connection.prepare(`SELECT * FROM ${table}`).raw().all()] as const,
  );
  const path = join(folder, 'whole.json');
  const options = { exportedAt: '2026-11-21T10:00:00.000Z', workspace: true };
  writeFileSync(path, [...jsonExport(library.db, sessions, options)].join(''));
  const raw: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    raw.push(...timed(1, () => insertFinished(tables)));
    ours.push(await importTime(path));
  }
  report({ work: `import, ${name}`, raw: Math.min(...raw), ours: Math.min(...ours), atMost: 1 / 0.4 });
}

async function importTime(path: string): Promise<number> {
  using empty = temporaryLibrary(5);
  const start = performance.now();
  const applied = await applyImport(empty.library, { name: 'whole.json', path });
  const time = performance.now() - start;
  if (!applied.ok) throw new Error(applied.error.message);
  return time;
}

/** Also what a rebuild is measured against, without the events. */
export function insertFinished(tables: readonly (readonly [string, readonly unknown[]])[]): void {
  using lent = temporaryLibrary(6);
  const db = writable(lent.library);
  db.connection.pragma('foreign_keys = OFF');
  db.transaction(() => {
    for (const [table, rows] of tables) {
      const columns = db.read<{ name: string }>('SELECT name FROM pragma_table_info(?)').all(table).length;
      const insert = db.connection.prepare(`INSERT INTO ${table} VALUES (?${', ?'.repeat(columns - 1)})`);
      for (const row of rows) insert.run(row);
    }
    db.write(`INSERT INTO titles_fts (titles_fts) VALUES ('rebuild')`).run();
    indexPassages(db);
  });
}
