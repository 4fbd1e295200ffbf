import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { note, startedMeeting } from '../../support/meeting.ts';
import { temporaryFolder } from '../../support/temporary-library.ts';
import { testBackend } from '../../support/test-backend.ts';

describe('a library', { timeout: 20_000 }, () => {
  test.each([
    [
      'renamed back',
      (file: string, other: string) => renameSync(file, other),
      (file: string, other: string) => renameSync(other, file),
    ],
    [
      'copied back with its log',
      (file: string, other: string) => {
        for (const side of ['', '-wal']) copyFileSync(file + side, other + side);
        for (const side of ['', '-wal', '-shm']) rmSync(file + side);
      },
      (file: string, other: string) => {
        for (const side of ['', '-wal']) copyFileSync(other + side, file + side);
      },
    ],
  ])('that was moved and is %s is written again, with all that was in it', async (_, take, putBack) => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const backend = testBackend(file);
    const meeting = startedMeeting(backend.mint);
    const { session } = meeting;
    await backend.dispatch('events.append', { session, events: meeting.events });
    take(file, `${file}.elsewhere`);
    backend.beat();
    const said = { session, events: [note(backend.mint, meeting, 'said meanwhile')] };
    expect(await backend.dispatch('events.append', said)).toMatchObject({
      error: { code: 'library-moved' },
    });
    backend.beat();
    expect(await backend.dispatch('events.append', said)).toMatchObject({ ok: false });
    putBack(file, `${file}.elsewhere`);
    backend.beat();
    expect(backend.pushes.slice(-2)).toEqual([
      { name: 'library.trouble', push: { error: null } },
      { name: 'library.reloaded', push: {} },
    ]);
    expect(await backend.dispatch('events.append', said)).toMatchObject({ ok: true });
    const told = backend.pushes.length;
    backend.beat();
    expect(backend.pushes).toHaveLength(told);
    backend.close();
    expect(countEvents(file)).toBe(3);
  });

  test('that is replaced by something else while open stays lost', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const backend = testBackend(file);
    const meeting = startedMeeting(backend.mint);
    await backend.dispatch('events.append', { session: meeting.session, events: meeting.events });
    renameSync(file, `${file}.elsewhere`);
    backend.beat();
    writeFileSync(file, 'Dear diary,');
    backend.beat();
    expect(await backend.dispatch('events.read', { session: meeting.session })).toMatchObject({ ok: true });
    const said = { session: meeting.session, events: [note(backend.mint, meeting, 'into the void')] };
    expect(await backend.dispatch('events.append', said)).toMatchObject({
      error: { code: 'library-moved' },
    });
    backend.close();
    expect(readFileSync(file, 'utf8')).toBe('Dear diary,');
  });

  test('that another Sameside wrote can be written here once that one is closed', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const first = testBackend(file);
    const second = testBackend(file);
    second.beat();
    expect(second.pushes).toEqual([]);
    first.close();
    second.beat();
    expect(second.pushes).toEqual([{ name: 'library.reloaded', push: {} }]);
    expect(await second.dispatch('library.status', {})).toMatchObject({
      value: { readOnly: false, readOnlyBecause: null },
    });
    second.close();
  });

  test('whose folder comes later is opened then', async () => {
    using folder = temporaryFolder();
    const drive = join(folder.path, 'drive');
    const backend = testBackend(join(drive, 'library.sqlite'));
    expect(await backend.dispatch('library.status', {})).toMatchObject({
      error: { code: 'library-folder-missing' },
    });
    backend.beat();
    mkdirSync(drive);
    backend.beat();
    expect(backend.pushes).toEqual([{ name: 'library.reloaded', push: {} }]);
    expect(await backend.dispatch('library.status', {})).toMatchObject({ ok: true });
    backend.close();
  });

  test('that breaks while open is told to every window, and restored from a backup in the same run', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const first = testBackend(file);
    const meeting = startedMeeting(first.mint);
    const { session } = meeting;
    await first.dispatch('events.append', { session, events: meeting.events });
    await first.dispatch('library.back-up', {});
    first.close();
    const backend = testBackend(file, { minted: first.mint });
    const broken = readFileSync(file);
    writeFileSync(file, broken.fill(0x2a, 4_096));
    const corrupt = expect.objectContaining({ code: 'library-corrupt' });
    expect(await backend.dispatch('events.read', { session })).toMatchObject({ error: corrupt });
    expect(backend.pushes).toEqual([{ name: 'library.trouble', push: { error: corrupt } }]);
    const [name] = readdirSync(join(folder.path, 'backups'));
    expect(await backend.dispatch('library.backups', {})).toMatchObject({
      value: { backups: [{ name }], backupFolder: join(folder.path, 'backups') },
    });
    expect(await backend.dispatch('library.restore', { name })).toEqual({ ok: true, value: {} });
    const said = { session, events: [note(backend.mint, meeting, 'on we go')] };
    expect(await backend.dispatch('events.append', said)).toMatchObject({ ok: true });
    const aside = readdirSync(folder.path).find((each) => each.includes('.damaged-')) ?? '';
    expect(readFileSync(join(folder.path, aside))).toEqual(broken);
    backend.close();
  });
});

function countEvents(file: string): unknown {
  const db = new Database(file, { readonly: true });
  const count: unknown = db.prepare('SELECT count(*) FROM events').pluck().get();
  db.close();
  return count;
}
