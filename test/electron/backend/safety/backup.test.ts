import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { readEventRows } from '../../../../electron/backend/library/event-rows.ts';
import { closeLibrary } from '../../../../electron/backend/library/library.ts';
import { backUp, BACKUPS_KEPT, isBackupDue } from '../../../../electron/backend/safety/backup.ts';
import { backupFolder, listBackups } from '../../../../electron/backend/safety/backup-names.ts';
import { checkChains } from '../../../../electron/backend/safety/chains.ts';
import { rescueCopy } from '../../../../electron/backend/safety/rescue.ts';
import { restoreBackup } from '../../../../electron/backend/safety/restore.ts';
import { note, startedMeeting, type PlannedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';

function capture(lent: TemporaryLibrary, meeting: PlannedMeeting, text: string): void {
  lent.mint.advance(1000);
  expect(appendEvents(lent.library, meeting.session, [note(lent.mint, meeting, text)])).toMatchObject({
    ok: true,
  });
}

function held(lent: TemporaryLibrary): PlannedMeeting {
  const meeting = startedMeeting(lent.mint);
  expect(appendEvents(lent.library, meeting.session, meeting.events)).toMatchObject({ ok: true });
  return meeting;
}

function backedUp(lent: TemporaryLibrary): string {
  const reply = backUp(lent.library.db, { library: lent.file, now: lent.mint.now() });
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value.name;
}

function texts(lent: TemporaryLibrary, session: string): readonly unknown[] {
  return readEventRows(lent.library.db, session).flatMap(({ body }) => body['text'] ?? []);
}

function restore(lent: TemporaryLibrary, name: string) {
  closeLibrary(lent.library);
  const { now, id: newId } = lent.mint;
  const reply = restoreBackup({ library: lent.file, name, now: now(), newId });
  lent.reopen();
  return reply;
}

test('a backup has everything, is listed with its time and size, and leaves no half file', () => {
  using lent = temporaryLibrary();
  capture(lent, held(lent), 'oil');
  const name = backedUp(lent);
  expect(name).toBe('library-2026-11-21T10-00-01-000Z.sqlite');
  expect(listBackups(lent.file)).toEqual([
    { name, at: '2026-11-21T10:00:01.000Z', bytes: expect.any(Number) },
  ]);
  expect(readdirSync(backupFolder(lent.file))).toEqual([name]);
});

test('the newest ten are kept, and files that are none of its backups are left alone', () => {
  using lent = temporaryLibrary();
  held(lent);
  const first = backedUp(lent);
  writeFileSync(join(backupFolder(lent.file), 'holiday.sqlite'), 'mine');
  for (let made = 0; made < BACKUPS_KEPT; made += 1) {
    lent.mint.advance(made % 2); // Two in the same millisecond are two backups.
    backedUp(lent);
  }
  expect(listBackups(lent.file)).toHaveLength(BACKUPS_KEPT);
  expect(listBackups(lent.file).map((line) => line.name)).not.toContain(first);
  expect(readFileSync(join(backupFolder(lent.file), 'holiday.sqlite'), 'utf8')).toBe('mine');
});

test('one is due when there is none, when the last is older than a day, and when the clock was set back', () => {
  using lent = temporaryLibrary();
  held(lent);
  const due = (hours: number): boolean =>
    isBackupDue({ library: lent.file, now: lent.mint.now() + hours * 3_600_000 });
  expect(due(0)).toBe(true);
  backedUp(lent);
  expect([due(0), due(23), due(25), due(-25)]).toEqual([false, false, true, true]);
});

test('a backup that is not as it was written is not kept, and no older one is removed for it', () => {
  using lent = temporaryLibrary();
  const meeting = held(lent);
  capture(lent, meeting, 'oil');
  const good = backedUp(lent);
  lent.library.db.connection.exec(`UPDATE events SET body = replace(body, 'oil', 'oik')`);
  expect(backUp(lent.library.db, { library: lent.file, now: lent.mint.now() + 1 })).toMatchObject({
    ok: false,
    error: { code: 'backup-failed' },
  });
  expect(readdirSync(backupFolder(lent.file))).toEqual([good]);
});

test('restoring brings the backup back, keeps what was there, and never counts as the same installation again', () => {
  using lent = temporaryLibrary();
  const meeting = held(lent);
  capture(lent, meeting, 'before');
  const name = backedUp(lent);
  capture(lent, meeting, 'after');
  const origin = lent.library.origin;
  expect(restore(lent, name)).toEqual({ ok: true, value: {} });
  expect(texts(lent, meeting.session)).toEqual(['before']);
  expect(lent.library.origin).not.toBe(origin);
  capture(lent, meeting, 'after the restore');
  expect(checkChains(lent.library.db)).toMatchObject({ broken: [] });
  const [kept] = listBackups(lent.file).filter((line) => line.name !== name);
  expect(restore(lent, kept?.name ?? '')).toEqual({ ok: true, value: {} });
  expect(texts(lent, meeting.session)).toEqual(['before', 'after']);
});

test('a library too damaged for a backup is set aside byte for byte when one is restored', () => {
  using lent = temporaryLibrary();
  const meeting = held(lent);
  capture(lent, meeting, 'before');
  const name = backedUp(lent);
  lent.library.db.connection.pragma('wal_checkpoint(TRUNCATE)');
  capture(lent, meeting, 'in the log only');
  const log = readFileSync(`${lent.file}-wal`);
  closeLibrary(lent.library);
  const damaged = readFileSync(lent.file).fill(7, 4096);
  writeFileSync(lent.file, damaged);
  writeFileSync(`${lent.file}-wal`, log); // As a power cut leaves it: SQLite would play it into whatever file it finds.
  const { now, id: newId } = lent.mint;
  expect(restoreBackup({ library: lent.file, name, now: now(), newId })).toEqual({ ok: true, value: {} });
  lent.reopen();
  expect(texts(lent, meeting.session)).toEqual(['before']);
  const aside = readdirSync(lent.folder).filter((other) => other.includes('.damaged-'));
  expect(aside).toHaveLength(2);
  expect(readFileSync(join(lent.folder, aside[0] ?? '')).equals(damaged)).toBe(true);
  expect(readFileSync(join(lent.folder, aside[1] ?? '')).equals(log)).toBe(true);
  expect(checkChains(lent.library.db)).toMatchObject({ broken: [] });
});

test('what is no backup, or a damaged one, is not put in place', () => {
  using lent = temporaryLibrary();
  const meeting = held(lent);
  const name = backedUp(lent);
  capture(lent, meeting, 'kept');
  for (const other of ['../library.sameside', 'library-2020-01-01T00-00-00-000Z.sqlite', '']) {
    expect(restore(lent, other)).toMatchObject({ ok: false, error: { code: 'no-such-backup' } });
  }
  const path = join(backupFolder(lent.file), name);
  writeFileSync(path, readFileSync(path).fill(7, 4096, 8192));
  expect(restore(lent, name)).toMatchObject({ ok: false, error: { code: 'backup-damaged' } });
  expect(texts(lent, meeting.session)).toEqual(['kept']);
  expect(readdirSync(lent.folder).filter((file) => file.endsWith('.partial'))).toEqual([]);
});

test('a library whose file was deleted while open is rescued whole, into another folder if it must be', () => {
  using lent = temporaryLibrary();
  const meeting = held(lent);
  capture(lent, meeting, 'in the file');
  rmSync(lent.file);
  rmSync(`${lent.file}-wal`);
  capture(lent, meeting, 'into nothing');
  const rescued = rescueCopy(lent.library);
  if (!rescued.ok) throw new Error(rescued.error.message);
  expect(existsSync(rescued.value)).toBe(true);
  lent.reopen({ file: rescued.value });
  expect(texts(lent, meeting.session)).toEqual(['in the file', 'into nothing']);
  expect(checkChains(lent.library.db)).toMatchObject({ events: 4, broken: [] });
});
