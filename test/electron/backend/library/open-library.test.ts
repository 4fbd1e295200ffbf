import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { closeLibrary } from '../../../../electron/backend/library/library.ts';
import { migrations } from '../../../../electron/backend/library/migrations/list.ts';
import { openLibrary } from '../../../../electron/backend/library/open-library.ts';
import { failure } from '../../../../shared/contract/errors.ts';
import { mint } from '../../../support/mint.ts';
import { temporaryFolder, temporaryLibrary } from '../../../support/temporary-library.ts';

const { now, id: newId } = mint();

/** The schema a new library has. */
const CURRENT = migrations.at(-1)?.version ?? 0;

describe('opening a library', () => {
  test('sets every guard of the storage and keeps them over the next start', () => {
    using lent = temporaryLibrary();
    const { connection } = lent.reopen().db;
    const pragma = (name: string): unknown => connection.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('cell_size_check')).toBe(1);
    expect(pragma('busy_timeout')).toBe(200);
    expect(pragma('application_id')).toBe(0x53414d45);
    expect(pragma('user_version')).toBe(migrations.length);
  });

  test('names the installation once', () => {
    using lent = temporaryLibrary();
    const { origin } = lent.library;
    expect(lent.reopen().origin).toBe(origin);
  });

  test('says which folder is missing', () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'usb', 'library.sameside');
    expect(openLibrary({ file, now, newId })).toMatchObject({
      ok: false,
      error: { code: 'library-folder-missing', detail: { path: join(folder.path, 'usb') } },
    });
  });

  test('starts nothing where only an existing library was asked for', () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sameside');
    for (const ask of [{ create: false }, { readOnly: true }]) {
      expect(openLibrary({ file, now, newId, ...ask })).toMatchObject({ error: { code: 'library-missing' } });
    }
    expect(existsSync(file)).toBe(false);
  });

  test('refuses a newer library and leaves it as it was', () => {
    using lent = temporaryLibrary();
    lent.library.db.connection.pragma('user_version = 99');
    closeLibrary(lent.library);
    const before = readFileSync(lent.file);
    expect(openLibrary({ file: lent.file, now, newId })).toMatchObject({
      error: { code: 'library-newer', detail: { version: 99 } },
    });
    expect(readFileSync(lent.file)).toEqual(before);
  });

  test.each([
    ['another program’s database', foreignDatabase],
    ['a text file', (path: string) => writeFileSync(path, 'Dear diary,')],
    ['a short file', (path: string) => writeFileSync(path, 'x')],
  ])('leaves %s alone', (_, write) => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'theirs');
    write(file);
    const before = readFileSync(file);
    expect(openLibrary({ file, now, newId })).toMatchObject({ error: { code: 'library-foreign' } });
    expect(readFileSync(file)).toEqual(before);
  });

  test('a folder in the file’s place is no library', () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sameside');
    mkdirSync(file);
    expect(openLibrary({ file, now, newId })).toMatchObject({
      ok: false,
      error: { code: 'file-unreadable' },
    });
  });

  test.each([
    ['whose first bytes are gone', (bytes: Buffer) => bytes.fill(0, 0, 16)],
    ['whose schema is scrambled', (bytes: Buffer) => bytes.fill(0xff, 100, 4096)],
    ['that ends in the middle', (bytes: Buffer) => bytes.subarray(0, 5000)],
  ])('says that a library %s is damaged', (_, damage) => {
    using lent = temporaryLibrary();
    closeLibrary(lent.library);
    writeFileSync(lent.file, damage(readFileSync(lent.file)));
    expect(openLibrary({ file: lent.file, now, newId })).toMatchObject({
      error: { code: 'library-corrupt' },
    });
  });

  test('a second process that writes makes it busy, in words', () => {
    using lent = temporaryLibrary();
    const other = new Database(lent.file);
    other.exec('BEGIN IMMEDIATE');
    expect(openLibrary({ file: lent.file, now, newId })).toMatchObject({ error: { code: 'library-busy' } });
    other.close();
  });

  test('reads only when asked to, and SQLite itself refuses writes', () => {
    using lent = temporaryLibrary();
    const library = lent.reopen({ readOnly: true });
    expect(library.writable).toBeNull();
    expect(() => library.db.connection.exec('DELETE FROM events')).toThrow('readonly');
  });

  test('an older library is backed up before it is brought forward, and stays old when that fails', () => {
    using lent = temporaryLibrary();
    const next = { version: CURRENT + 1, sql: 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT' };
    const list = [...migrations, next];
    closeLibrary(lent.library);
    const backup = { ok: false, error: failure('backup-failed') } as const;
    const refused = openLibrary({
      file: lent.file,
      now,
      newId,
      migrations: list,
      beforeMigrating: () => backup,
    });
    expect(refused).toEqual(backup);
    expect(versionOf(lent.file)).toBe(CURRENT);
    let asked = 0;
    const count = () => ({ ok: true, value: (asked += 1) }) as const;
    const opened = openLibrary({ file: lent.file, now, newId, migrations: list, beforeMigrating: count });
    expect(opened.ok && opened.value.db.connection.pragma('user_version', { simple: true })).toBe(
      CURRENT + 1,
    );
    expect(asked).toBe(1);
  });

  test('a migration that fails leaves the older version whole', () => {
    using lent = temporaryLibrary();
    closeLibrary(lent.library);
    const broken = {
      version: CURRENT + 1,
      sql: 'CREATE TABLE half (id INTEGER) STRICT; CREATE TABLE events (id INTEGER)',
    };
    expect(() => openLibrary({ file: lent.file, now, newId, migrations: [...migrations, broken] })).toThrow(
      'exists',
    );
    expect(versionOf(lent.file)).toBe(CURRENT);
    expect(lent.reopen().db.read(`SELECT name FROM sqlite_schema WHERE name = 'half'`).all()).toEqual([]);
  });
});

function versionOf(file: string): unknown {
  const db = new Database(file, { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
}

function foreignDatabase(path: string): void {
  const db = new Database(path);
  db.exec('CREATE TABLE recipes (name TEXT)');
  db.close();
}
