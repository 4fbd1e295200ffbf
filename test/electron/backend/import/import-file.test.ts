import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applyImport, previewImport } from '../../../../electron/backend/import/import-file.ts';
import { copyLibrary } from '../../../../electron/backend/export/sqlite-copy.ts';
import { listBackups } from '../../../../electron/backend/safety/backup-names.ts';
import { checkLibrary } from '../../../../electron/backend/safety/check-library.ts';
import { note } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';
import { add, exportText, meet, storedEvents } from './exports.ts';

function department(lent: TemporaryLibrary, name: string) {
  return lent.mint.event('workspace', 'department.added', { department: lent.mint.id(), name });
}

function expectWhole(lent: TemporaryLibrary): void {
  const { db, writable } = lent.library;
  expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ problems: [] });
}

test('an export brings the same events with the same hashes, and read tables that follow from them', async () => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  const meeting = meet(from, 'Oil', 'one', 'two \u2028 "quoted" 👩‍👩‍👧');
  add(from, department(from, 'Dock'));
  const text = exportText(from.library);
  expect(await previewImport(into.library, { name: 'oil.json', text })).toEqual({
    ok: true,
    value: {
      sessions: [{ id: meeting.session, title: 'Oil', events: 4, known: 0 }],
      workspaceEvents: 1,
      newEvents: 5,
    },
  });
  expect(storedEvents(into.library)).toEqual([]);
  expect(await applyImport(into.library, { name: 'oil.json', text })).toMatchObject({
    ok: true,
    value: { newEvents: 5, backup: expect.any(String) },
  });
  expect(storedEvents(into.library)).toEqual(storedEvents(from.library));
  expectWhole(into);
});

test('the same file twice changes nothing and needs no backup', async () => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  meet(from, 'Oil', 'one');
  const incoming = { name: 'oil.json', text: exportText(from.library) };
  await applyImport(into.library, incoming);
  const before = storedEvents(into.library);
  expect(await applyImport(into.library, incoming)).toMatchObject({
    ok: true,
    value: { newEvents: 0, sessions: [{ events: 3, known: 3 }], backup: null },
  });
  expect(storedEvents(into.library)).toEqual(before);
  expect(listBackups(into.file)).toHaveLength(1);
});

test('what both sides added meanwhile comes together, and work goes on after it', async () => {
  using here = temporaryLibrary(1);
  using there = temporaryLibrary(2);
  const meeting = meet(here, 'Oil', 'from here');
  await applyImport(there.library, { name: 'a.json', text: exportText(here.library) });
  there.mint.advance(60_000);
  here.mint.advance(90_000);
  add(there, note(there.mint, meeting, 'added there'));
  add(here, note(here.mint, meeting, 'added here'));
  expect(await applyImport(here.library, { name: 'b.json', text: exportText(there.library) })).toMatchObject({
    ok: true,
    value: { newEvents: 1, sessions: [{ events: 4, known: 3 }] },
  });
  here.mint.advance(1000);
  add(here, note(here.mint, meeting, 'after the import'));
  expectWhole(here);
});

test('a SQLite copy and a whole library are read as well', async () => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  using also = temporaryLibrary(3);
  meet(from, 'Oil', 'one');
  const path = join(from.folder, 'copy.sqlite');
  copyLibrary(from.library.db, path);
  expect(await applyImport(into.library, { name: 'copy.sqlite', path })).toMatchObject({
    ok: true,
    value: { newEvents: 3 },
  });
  expect(await applyImport(also.library, { name: 'library', path: from.file })).toMatchObject({
    ok: true,
    value: { newEvents: 3 },
  });
  expect(storedEvents(into.library)).toEqual(storedEvents(from.library));
  expect(storedEvents(also.library)).toEqual(storedEvents(from.library));
  expectWhole(into);
});

test('an event that was written differently here and there is a conflict, and nothing is changed', async () => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  using twin = temporaryLibrary(2);
  const meeting = meet(from, 'Oil', 'one');
  const text = exportText(from.library);
  await applyImport(into.library, { name: 'a.json', text });
  await applyImport(twin.library, { name: 'a.json', text });
  // Two copies of one installation that both went on: the same origin counts the same number twice.
  twin.library.db.connection.exec(`UPDATE meta SET origin = '${into.library.origin}'`);
  twin.reopen();
  into.mint.advance(1000);
  twin.mint.advance(1000);
  const one = note(into.mint, meeting, 'here');
  add(into, one);
  add(twin, { ...note(twin.mint, meeting, 'there'), id: one.id.replace(/.$/, 'f') });
  const before = storedEvents(into.library);
  expect(await applyImport(into.library, { name: 'b.json', text: exportText(twin.library) })).toMatchObject({
    ok: false,
    error: { code: 'import-conflict' },
  });
  expect(storedEvents(into.library)).toEqual(before);
});

test('a reader that takes too long or too much is stopped', async () => {
  using into = temporaryLibrary();
  using from = temporaryLibrary(1);
  meet(from, 'Oil', 'x'.repeat(1_000_000));
  const text = exportText(from.library);
  const limits = { bytes: 1e9, events: 1e6, eventBytes: 1e9, depth: 64, milliseconds: 60_000, memoryMb: 512 };
  const read = (changed: Partial<typeof limits>) =>
    previewImport(into.library, { name: 'big.json', text }, { ...limits, ...changed });
  expect(await read({})).toMatchObject({ ok: true });
  expect(await read({ milliseconds: 1 })).toMatchObject({ ok: false, error: { code: 'import-too-slow' } });
  expect(await read({ bytes: 1000 })).toMatchObject({ ok: false, error: { code: 'import-too-large' } });
  expect(await read({ events: 2 })).toMatchObject({ ok: false, error: { code: 'import-too-large' } });
  expect(await read({ eventBytes: 1000 })).toMatchObject({ ok: false, error: { code: 'import-too-large' } });
  expect(await read({ memoryMb: 5 })).toMatchObject({
    ok: false,
    error: { code: 'import-too-large', detail: { limit: '5 MB' } },
  });
});

test('files that are not there, or are folders, are said in words', async () => {
  using into = temporaryLibrary();
  const missing = join(into.folder, 'none.json');
  expect(await previewImport(into.library, { name: missing, path: missing })).toMatchObject({
    ok: false,
    error: { code: 'file-missing', detail: { path: missing } },
  });
  mkdirSync(join(into.folder, 'folder'));
  expect(
    await previewImport(into.library, { name: 'folder', path: join(into.folder, 'folder') }),
  ).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
});

test('a read-only library imports nothing', async () => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  meet(from, 'Oil');
  meet(into, 'Own');
  into.reopen({ readOnly: true });
  expect(await applyImport(into.library, { name: 'a.json', text: exportText(from.library) })).toMatchObject({
    ok: false,
    error: { code: 'library-read-only' },
  });
});

test.each([
  ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM events; END'],
  ['a view', 'CREATE VIEW v AS SELECT 1'],
  ['a virtual table', 'CREATE VIRTUAL TABLE f USING fts5(a)'],
  ['a generated column', 'CREATE TABLE g (a, b AS (a || 1))'],
  ['an index on an expression', 'CREATE INDEX i ON events (upper(type))'],
  ['no table of events', 'ALTER TABLE events RENAME TO other'],
])('a copy with %s of its own is refused', async (_name, sql) => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  meet(from, 'Oil');
  const path = join(from.folder, 'copy.sqlite');
  copyLibrary(from.library.db, path);
  const copy = new Database(path);
  copy.exec(sql);
  copy.close();
  expect(await previewImport(into.library, { name: 'copy.sqlite', path })).toMatchObject({
    ok: false,
    error: { code: 'import-not-ours' },
  });
});

test('a copy another program analysed or vacuumed is still ours', async () => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  meet(from, 'Oil');
  const path = join(from.folder, 'copy.sqlite');
  copyLibrary(from.library.db, path);
  const copy = new Database(path);
  copy.exec('ANALYZE; VACUUM');
  copy.close();
  expect(await previewImport(into.library, { name: 'copy.sqlite', path })).toMatchObject({ ok: true });
});

test.each([
  ['another program’s', 'PRAGMA application_id = 7', 'import-not-ours'],
  ['a newer Sameside’s', 'PRAGMA user_version = 999', 'import-newer'],
])('a SQLite file of %s is known by its header', async (_name, sql, code) => {
  using from = temporaryLibrary(1);
  using into = temporaryLibrary(2);
  meet(from, 'Oil');
  const path = join(from.folder, 'copy.sqlite');
  copyLibrary(from.library.db, path);
  const copy = new Database(path);
  copy.exec(sql);
  copy.close();
  expect(await previewImport(into.library, { name: 'copy.sqlite', path })).toMatchObject({
    ok: false,
    error: { code },
  });
});

test('a SQLite file that only begins like one is refused', async () => {
  using into = temporaryLibrary(2);
  const path = join(into.folder, 'copy.sqlite');
  writeFileSync(path, 'SQLite format 3\0 and then nothing');
  expect(await previewImport(into.library, { name: 'copy.sqlite', path })).toMatchObject({
    ok: false,
    error: { code: 'import-truncated' },
  });
});
