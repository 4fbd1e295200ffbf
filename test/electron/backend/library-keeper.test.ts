import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../electron/backend/library/append-events.ts';
import { readEventRows } from '../../../electron/backend/library/event-rows.ts';
import { checkLibrary } from '../../../electron/backend/safety/check-library.ts';
import { note, startedMeeting } from '../../support/meeting.ts';
import { temporaryFolder, temporaryLibrary } from '../../support/temporary-library.ts';
import { testBackend } from '../../support/test-backend.ts';

describe('the library’s file', { timeout: 20_000 }, () => {
  test.each([
    ['deleted', (file: string) => rmSync(file)],
    ['renamed', (file: string) => renameSync(file, `${file}.elsewhere`)],
  ])('that is %s while open: nothing is called saved any more, and what was is rescued', async (_, take) => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const backend = testBackend(file);
    const meeting = startedMeeting(backend.mint);
    const { session } = meeting;
    await backend.dispatch('events.append', { session, events: meeting.events });
    take(file);
    const said = { session, events: [note(backend.mint, meeting, 'into the void')] };
    const reply = await backend.dispatch('events.append', said);
    expect(reply).toMatchObject({ ok: false, error: { code: 'library-moved' } });
    const path = reply.ok ? '' : String(reply.error.detail?.['path']);
    expect(countEvents(path)).toBe(3);
    expect(await backend.dispatch('events.append', said)).toEqual(reply);
    expect(backend.pushes).toContainEqual({
      name: 'library.trouble',
      push: { error: expect.objectContaining({ code: 'library-moved' }) },
    });
    backend.close();
  });

  test('that is gone is noticed by the watch, before anybody writes', () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const backend = testBackend(file);
    backend.beat();
    expect(backend.pushes).toEqual([]);
    rmSync(file);
    backend.beat();
    backend.beat();
    expect(backend.pushes).toMatchObject([{ push: { error: { code: 'library-moved' } } }]);
    backend.close();
  });

  test('is written by one process; a second one reads, and says why it cannot write', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const first = testBackend(file);
    const meeting = startedMeeting(first.mint);
    const append = { session: meeting.session, events: meeting.events };
    await first.dispatch('events.append', append);
    const second = testBackend(file);
    expect(await second.dispatch('library.status', {})).toMatchObject({
      value: { readOnly: true, sessions: 1 },
    });
    expect(await second.dispatch('events.append', append)).toMatchObject({
      error: { code: 'library-locked' },
    });
    expect(await second.dispatch('library.restore', { name: 'x' })).toMatchObject({
      error: { code: 'library-locked' },
    });
    first.close();
    second.close();
    const third = testBackend(file);
    expect(await third.dispatch('library.status', {})).toMatchObject({ value: { readOnly: false } });
    third.close();
  });

  test('of another program is neither touched nor given company', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'theirs.sqlite');
    writeFileSync(file, 'Dear diary,');
    const backend = testBackend(file);
    expect(await backend.dispatch('sessions.list', { limit: 5 })).toMatchObject({
      error: { code: 'library-foreign' },
    });
    backend.close();
    expect(readFileSync(file, 'utf8')).toBe('Dear diary,');
    expect(existsSync(`${file}.lease`)).toBe(false);
  });

  test('that is damaged is set aside byte for byte, and a backup brings everything back', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const first = testBackend(file);
    const meeting = startedMeeting(first.mint);
    await first.dispatch('events.append', { session: meeting.session, events: meeting.events });
    await first.dispatch('library.back-up', {});
    first.close();
    const damaged = readFileSync(file).fill(0x2a, 100, 4096);
    writeFileSync(file, damaged);
    const second = testBackend(file, { minted: first.mint });
    const refused = await second.dispatch('library.status', {});
    expect(refused).toMatchObject({ ok: false, error: { code: 'library-corrupt' } });
    const aside = refused.ok ? '' : String(refused.error.detail?.['path']);
    expect(readFileSync(aside)).toEqual(damaged);
    const [name] = backups(folder.path);
    expect(await second.dispatch('library.restore', { name })).toEqual({ ok: true, value: {} });
    expect(second.pushes).toContainEqual({ name: 'library.reloaded', push: {} });
    expect(await second.dispatch('library.status', {})).toMatchObject({
      value: { sessions: 1, readOnly: false },
    });
    second.close();
  });

  test('that is busy says so, and well again when it can be written', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const backend = testBackend(file);
    const meeting = startedMeeting(backend.mint);
    const append = { session: meeting.session, events: meeting.events };
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await backend.dispatch('events.append', append)).toMatchObject({
      error: { code: 'library-busy' },
    });
    other.exec('ROLLBACK');
    other.close();
    expect(await backend.dispatch('events.append', append)).toMatchObject({ ok: true });
    const troubles = backend.pushes.filter((push) => push.name === 'library.trouble');
    expect(troubles).toMatchObject([
      { push: { error: { code: 'library-busy' } } },
      { push: { error: null } },
    ]);
    backend.close();
  });

  test('is backed up once a day, but not in the middle of a meeting', async () => {
    using folder = temporaryFolder();
    const backend = testBackend(join(folder.path, 'library.sqlite'));
    backend.beat();
    expect(backups(folder.path)).toEqual([]);
    const meeting = startedMeeting(backend.mint);
    const { session } = meeting;
    await backend.dispatch('events.append', { session, events: meeting.events });
    backend.beat();
    expect(backups(folder.path)).toEqual([]);
    const closed = backend.mint.event(session, 'session.closed', {});
    await backend.dispatch('events.append', { session, events: [closed] });
    backend.beat();
    backend.beat();
    expect(backups(folder.path)).toHaveLength(1);
    backend.mint.advance(25 * 3_600_000);
    backend.beat();
    expect(backups(folder.path)).toHaveLength(2);
    backend.close();
  });

  test('on a full disk refuses what does not fit, keeps what was there, and goes on when there is room', () => {
    using lent = temporaryLibrary();
    const { library } = lent;
    const meeting = startedMeeting(lent.mint);
    appendEvents(library, meeting.session, meeting.events);
    const { connection } = library.db;
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${pages}`);
    const long = note(lent.mint, meeting, 'a long note '.repeat(5_000));
    expect(appendEvents(library, meeting.session, [long])).toMatchObject({ error: { code: 'disk-full' } });
    expect(readEventRows(library.db, meeting.session)).toHaveLength(2);
    connection.pragma('max_page_count = 1000000');
    expect(appendEvents(library, meeting.session, [long])).toMatchObject({ value: [{ seq: 3 }] });
    expect(checkLibrary({ db: library.db, writable: library.writable, rebuild: false }).problems).toEqual([]);
  });

  test('that may not be written is read', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    testBackend(file).close();
    chmodSync(file, 0o444);
    const backend = testBackend(file);
    const status = await backend.dispatch('library.status', {});
    // The superuser may write everything; then there is nothing to see here but an open library.
    expect(status).toMatchObject({ value: { readOnly: process.getuid?.() !== 0 } });
    backend.close();
  });
});

describe('a bug', () => {
  test('is answered as one and logged by its places, never by what was captured', async () => {
    using folder = temporaryFolder();
    const backend = testBackend(join(folder.path, 'library.sqlite'), { look: failing });
    const meeting = startedMeeting(backend.mint);
    await backend.dispatch('events.append', { session: meeting.session, events: meeting.events });
    const reply = await backend.dispatch('export.render', { session: meeting.session, format: 'html' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bug' } });
    expect(backend.log).toEqual([expect.stringContaining('export.render: bug Error | at ')]);
    expect(backend.log.join('')).not.toContain('captured words');
    backend.close();
  });
});

function countEvents(file: string): unknown {
  const db = new Database(file, { readonly: true });
  const count: unknown = db.prepare('SELECT count(*) FROM events').pluck().get();
  db.close();
  return count;
}

function backups(folder: string): readonly string[] {
  return existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
}

function failing(): never {
  throw new Error('captured words');
}
