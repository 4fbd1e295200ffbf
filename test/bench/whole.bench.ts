import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { jsonExport } from '../../electron/backend/export/json.ts';
import { copyLibrary } from '../../electron/backend/export/sqlite-copy.ts';
import type { ReadableDb } from '../../electron/backend/library/db.ts';
import { DERIVED_TABLES, rebuild } from '../../electron/backend/library/rebuild.ts';
import type { Id } from '../../shared/session/event.ts';
import type { Lent } from './append.bench.ts';
import { writable } from '../support/writable.ts';
import { insertFinished } from './import.bench.ts';
import { shortest, sideBySide } from './measure.ts';
import type { Report } from './report.ts';

/** Every read table and index made anew, against inserting the very same rows in one transaction. */
export function benchRebuild(report: Report, { library }: Lent, name: string): void {
  const rows = DERIVED_TABLES.map(
    (table) => [table, library.db.connection.prepare(`SELECT * FROM ${table}`).raw().all()] as const,
  );
  const taken = sideBySide(
    3,
    1,
    () => insertFinished(rows),
    () => rebuild(writable(library)),
  );
  const [raw, ours] = [shortest(taken.raw), shortest(taken.ours)];
  report({ work: `rebuild every read table, ${name}`, raw, ours, atMost: 1 / 0.5 });
}

const JOINED = `SELECT json_group_array(json_object('id', id, 'session', session, 'at', at, 'by', "by", 'type', type, 'v', v,
  'body', json(body), 'origin', origin, 'seq', seq, 'hash', hash)) AS text FROM events WHERE session = ?`;

/** The whole library as JSON and as a SQLite file. */
export function benchExport(
  report: Report,
  { library, folder }: Lent,
  sessions: readonly Id[],
  name: string,
): void {
  const { db } = library;
  const options = { exportedAt: '2026-11-21T10:00:00.000Z', workspace: true };
  const json = sideBySide(
    3,
    1,
    () => joined(db, sessions),
    () => [...jsonExport(db, sessions, options)].join('').length,
  );
  report({
    work: `JSON export, ${name}`,
    raw: shortest(json.raw),
    ours: shortest(json.ours),
    atMost: 1 / 0.6,
  });
  const copy = join(folder, 'copy.sqlite');
  const copies = sideBySide(
    3,
    1,
    () => onto(copy, () => db.connection.prepare('VACUUM INTO ?').run(copy)),
    () => onto(copy, () => copyLibrary(db, copy)),
  );
  report({
    work: `SQLite copy, ${name}`,
    raw: shortest(copies.raw),
    ours: shortest(copies.ours),
    atMost: 1 / 0.8,
  });
}

function joined(db: ReadableDb, sessions: readonly Id[]): number {
  const read = db.read<{ text: string }>(JOINED);
  return sessions.reduce((length, session) => length + (read.get(session)?.text.length ?? 0), 0);
}

function onto(path: string, work: () => unknown): void {
  rmSync(path, { force: true });
  work();
}
