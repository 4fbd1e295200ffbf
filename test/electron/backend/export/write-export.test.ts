import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/contract.ts';
import type { Reply } from '../../../../shared/contract/reply.ts';
import { storedEventSchema } from '../../../../shared/session/event.ts';
import { writeExport } from '../../../../electron/backend/export/write-export.ts';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { saveDraft } from '../../../../electron/backend/library/drafts.ts';
import { readEventRows } from '../../../../electron/backend/library/event-rows.ts';
import { writableOf, type Library } from '../../../../electron/backend/library/library.ts';
import { checkChains } from '../../../../electron/backend/safety/chains.ts';
import { note, startedMeeting, type PlannedMeeting } from '../../../support/meeting.ts';
import {
  temporaryFolder,
  temporaryLibrary,
  type TemporaryLibrary,
} from '../../../support/temporary-library.ts';
import { sourceLook } from './minutes-look.ts';

const look = sourceLook();

function meet(lent: TemporaryLibrary, title: string, ...notes: readonly string[]): PlannedMeeting {
  const meeting = startedMeeting(lent.mint, title);
  const events = [...meeting.events, ...notes.map((text) => note(lent.mint, meeting, text))];
  expect(appendEvents(lent.library, meeting.session, events)).toMatchObject({ ok: true });
  return meeting;
}

function addDepartment(lent: TemporaryLibrary): void {
  const added = lent.mint.event('workspace', 'department.added', {
    department: lent.mint.id(),
    name: 'Dock',
  });
  expect(appendEvents(lent.library, 'workspace', [added])).toMatchObject({ ok: true });
}

function exported(library: Library, input: Input<'export.write'>): Promise<Reply<Output<'export.write'>>> {
  return writeExport(library.db, input, {
    now: library.now(),
    look,
    exportsFolder: `${library.file}-exports`,
  });
}

async function file(library: Library, input: Input<'export.write'>): Promise<string> {
  const reply = await exported(library, input);
  if (!reply.ok) throw new Error(reply.error.message);
  expect(reply.value.files).toHaveLength(1);
  return reply.value.files[0] ?? '';
}

test('a session goes out in every format, named by the room’s date and its title', async () => {
  using lent = temporaryLibrary();
  using target = temporaryFolder();
  const { session } = meet(lent, 'Oil/water: why?', 'There is oil <b>on</b> the floor');
  for (const format of ['html', 'md', 'json', 'sqlite'] as const) {
    const path = await file(lent.library, { session, format, folder: target.path });
    expect(path).toBe(join(target.path, `2026-11-21 Oil water why.${format}`));
  }
  expect(readdirSync(target.path)).toHaveLength(4);
  expect(readFileSync(join(target.path, '2026-11-21 Oil water why.html'), 'utf8')).toContain(
    'There is oil &lt;b&gt;on&lt;/b&gt; the floor',
  );
});

test('JSON holds the events exactly as stored, and the directory only with all sessions', async () => {
  using lent = temporaryLibrary();
  using target = temporaryFolder();
  addDepartment(lent);
  const meeting = meet(lent, 'One', 'quote " backslash \\ line\nfeed \u2028 emoji 👩‍👩‍👧 null \u0000');
  meet(lent, 'Two');
  const one = JSON.parse(
    readFileSync(
      await file(lent.library, { session: meeting.session, format: 'json', folder: target.path }),
      'utf8',
    ),
  );
  const stored = readEventRows(lent.library.db, meeting.session);
  expect(one).toEqual({
    format: 'sameside',
    version: 1,
    exportedAt: '2026-11-21T10:00:00.000Z',
    sessions: [{ id: meeting.session, events: stored }],
    workspace: [],
  });
  const all = JSON.parse(
    readFileSync(await file(lent.library, { session: 'all', format: 'json', folder: target.path }), 'utf8'),
  );
  expect(all.sessions).toHaveLength(2);
  expect(all.workspace).toEqual(readEventRows(lent.library.db, 'workspace'));
  expect(storedEventSchema.array().safeParse(all.workspace).success).toBe(true);
});

test('an empty library is a whole document too', async () => {
  using lent = temporaryLibrary();
  const path = await file(lent.library, { session: 'all', format: 'json' });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ sessions: [], workspace: [] });
});

test('two sessions of one day with the same title do not take each other’s file', async () => {
  using lent = temporaryLibrary();
  using target = temporaryFolder();
  const one = meet(lent, 'Weekly: ops');
  const other = meet(lent, 'weekly ops');
  const reply = await exported(lent.library, { session: 'all', format: 'md', folder: target.path });
  expect(reply).toMatchObject({ ok: true });
  expect(new Set(readdirSync(target.path))).toEqual(
    new Set([
      `2026-11-21 ${one.session.slice(-6)} Weekly ops.md`,
      `2026-11-21 ${other.session.slice(-6)} weekly ops.md`,
    ]),
  );
});

test('a SQLite copy is one plain file with the same events and nothing of this machine', async () => {
  using lent = temporaryLibrary();
  using target = temporaryFolder();
  const { session } = meet(lent, 'Oil', 'on the floor');
  saveDraft(writable(lent.library), session, { field: 'note', text: 'SECRET-HALF-SENTENCE' });
  const path = await file(lent.library, { session: 'all', format: 'sqlite', folder: target.path });
  expect(readFileSync(path).includes('SECRET-HALF-SENTENCE')).toBe(false);
  expect(readdirSync(target.path)).toHaveLength(1);
  const copy = new Database(path, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
  for (const table of ['meta', 'drafts', 'preferences', 'heartbeat'])
    expect(copy.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  expect(copy.prepare('SELECT hash FROM events ORDER BY session, id').pluck().all()).toEqual(
    lent.library.db.connection.prepare('SELECT hash FROM events ORDER BY session, id').pluck().all(),
  );
  copy.close();
});

test('a copy that is opened as a library is an installation of its own', async () => {
  using lent = temporaryLibrary();
  using target = temporaryFolder();
  const meeting = meet(lent, 'Oil');
  const path = await file(lent.library, { session: meeting.session, format: 'sqlite', folder: target.path });
  const first = lent.library.origin;
  const copy = lent.reopen({ file: path });
  expect(copy.origin).not.toBe(first);
  lent.mint.advance(1000);
  expect(appendEvents(copy, meeting.session, [note(lent.mint, meeting, 'added there')])).toMatchObject({
    ok: true,
    value: [{ origin: copy.origin, seq: 1 }],
  });
  expect(checkChains(copy.db)).toMatchObject({ broken: [] });
  expect(copy.db.connection.prepare('SELECT title FROM sessions').pluck().all()).toEqual(['Oil']);
});

test('an export is not written where it cannot be, and says why', async () => {
  using lent = temporaryLibrary();
  using target = temporaryFolder();
  const { session } = meet(lent, 'Oil');
  const nowhere = join(target.path, 'nowhere');
  for (const format of ['html', 'sqlite'] as const) {
    expect(await exported(lent.library, { session, format, folder: nowhere })).toMatchObject({
      ok: false,
      error: { code: 'folder-missing', detail: { path: nowhere } },
    });
  }
  mkdirSync(join(target.path, '2026-11-21 Oil.html'));
  expect(await exported(lent.library, { session, format: 'html', folder: target.path })).toMatchObject({
    ok: false,
    error: { code: 'target-locked' },
  });
  expect(await exported(lent.library, { session: lent.mint.id(), format: 'html' })).toMatchObject({
    ok: false,
    error: { code: 'no-such-session' },
  });
  expect(readdirSync(target.path)).toEqual(['2026-11-21 Oil.html']);
  expect(statSync(join(target.path, '2026-11-21 Oil.html')).isDirectory()).toBe(true);
});

function writable(library: Library) {
  const reply = writableOf(library);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
