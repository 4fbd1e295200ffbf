import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ensureBuilt, sameside } from '../support/built-app.ts';
import { note } from '../support/meeting.ts';
import { temporaryFolder } from '../support/temporary-library.ts';
import { idMint } from '../../renderer/api/ids.ts';
import { testBackend, type TestBackend } from '../support/test-backend.ts';
import { meetingIn, saidIn, type RunningMeeting } from './meeting-in.ts';
import { served, type Served } from './served.ts';

beforeAll(ensureBuilt, 60_000);

/** A closed library with one meeting in it. */
async function closedLibrary(file: string): Promise<RunningMeeting> {
  const backend = testBackend(file);
  const meeting = await meetingIn(backend);
  for (let count = 0; count < 60; count += 1) await meeting.say(`said ${count}`);
  await backend.dispatch('library.back-up', {});
  backend.close();
  return meeting;
}

async function codeAtOpening(file: string): Promise<string> {
  const backend = testBackend(file, { create: false });
  const reply = await backend.dispatch('sessions.list', { limit: 10 });
  backend.close();
  return reply.ok ? 'ok' : reply.error.code;
}

const spoilt: readonly (readonly [string, string, (file: string) => void])[] = [
  [
    'a library from a newer version',
    'library-newer',
    (file) => {
      const connection = new Database(file);
      connection.pragma('user_version = 999');
      connection.close();
    },
  ],
  [
    'another program’s SQLite file',
    'library-foreign',
    (file) => {
      const connection = new Database(file);
      connection.pragma('application_id = 7');
      connection.close();
    },
  ],
  ['a file that is no database', 'library-foreign', (file) => writeFileSync(file, 'Dear customer')],
  ['a library whose beginning is damaged', 'library-corrupt', (file) => writeAt(file, 0, 'garbage')],
  ['a library that is cut off', 'library-corrupt', (file) => truncateSync(file, 10_000)],
];

test.each(spoilt)('%s is refused as %s, unharmed', async (_name, code, spoil) => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'library.sqlite');
  await closedLibrary(file);
  spoil(file);
  const before = readFileSync(file);
  expect(await codeAtOpening(file)).toBe(code);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a library that is cut off is set aside byte for byte, and its backup brings everything back', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'library.sqlite');
  const meeting = await closedLibrary(file);
  truncateSync(file, 10_000);
  const damaged = readFileSync(file);
  const backend = testBackend(file);
  const status = await backend.dispatch('library.status', {});
  expect(status).toMatchObject({ ok: false, error: { code: 'library-corrupt' } });
  const [name] = readdirSync(join(folder.path, 'backups'));
  expect(await backend.dispatch('library.restore', { name })).toEqual({ ok: true, value: {} });
  expect(await saidIn(backend, meeting)).toEqual(meeting.acknowledged);
  const aside = readdirSync(folder.path).filter((other) => other.includes('.damaged-'));
  expect(aside.map((other) => readFileSync(join(folder.path, other)).equals(damaged))).toEqual([true]);
  backend.close();
});

test('a flipped byte is named by check, with what is still whole', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'library.sqlite');
  const meeting = await closedLibrary(file);
  const at = readFileSync(file).indexOf('"text":"said 30"') + '"text":"s'.length;
  writeAt(file, at, 'b');
  const { exit, out } = await sameside(['check', '--library', file]);
  expect(exit).toBe(1);
  expect(out).toMatch(
    new RegExp(
      `Event [0-9a-f-]{36} of session ${meeting.planned.session} is not as it was written. 32 events before it are whole.`,
    ),
  );
});

test('a second process may read and is told why it may not write; when the first is killed, the next may', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'library.sqlite');
  const first = await served(file);
  const reading = testBackend(file);
  const { planned } = await meetingElsewhere(first, reading);
  const { session } = planned;
  const events = [note(reading.mint, planned, 'from the second')];
  expect(await reading.dispatch('events.append', { session, events })).toMatchObject({
    ok: false,
    error: { code: 'library-locked' },
  });
  expect(await reading.dispatch('sessions.list', { limit: 10 })).toMatchObject({
    ok: true,
    value: { lines: [{ id: session }] },
  });
  await first.kill();
  const next = testBackend(file);
  expect(await next.dispatch('events.append', { session, events })).toMatchObject({ ok: true });
  next.close();
  reading.close();
});

test('a lease that was deleted is taken again; when another process was faster, this one stops writing', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'library.sqlite');
  const first = testBackend(file);
  const meeting = await meetingIn(first);
  rmSync(`${file}.lease`);
  expect(await meeting.say('one')).toMatchObject({ ok: true });
  const second = testBackend(file);
  expect(await second.dispatch('library.status', {})).toMatchObject({ value: { readOnly: true } });
  second.close();

  rmSync(`${file}.lease`);
  const faster = testBackend(file, { minted: first.mint });
  expect(await meeting.say('two')).toMatchObject({ ok: false, error: { code: 'library-locked' } });
  const { session } = meeting.planned;
  const events = [note(first.mint, meeting.planned, 'from the other')];
  expect(await faster.dispatch('events.append', { session, events })).toMatchObject({ ok: true });
  expect(await saidIn(first, meeting)).toEqual(['one', 'from the other']);
  first.close();
  faster.close();
});

test('a folder that is not there is said in words and nothing is made', async () => {
  using folder = temporaryFolder();
  expect(await codeAtOpening(join(folder.path, 'gone', 'library.sqlite'))).toBe('library-folder-missing');
  expect(await codeAtOpening(join(folder.path, 'library.sqlite'))).toBe('library-missing');
  expect(readdirSync(folder.path).filter((name) => !name.endsWith('.lease'))).toEqual([]);
});

test('a clock that jumps back loses nothing, and the meeting goes on', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'library.sqlite');
  const backend = testBackend(file);
  const meeting = await meetingIn(backend);
  await meeting.say('before the jump');
  backend.mint.advance(-3_600_000);
  expect(await meeting.say('by the clock alone')).toMatchObject({
    ok: false,
    error: { code: 'event-out-of-order' },
  });
  // As windows mint: never before what is there.
  const { session } = meeting.planned;
  const mintId = idMint(backend.mint.now, () => 7);
  const last = await lastIdIn(backend, session);
  const events = [{ ...note(backend.mint, meeting.planned, 'after the jump'), id: mintId(last) }];
  expect(await backend.dispatch('events.append', { session, events })).toMatchObject({ ok: true });
  backend.beat();
  expect(await backend.dispatch('library.back-up', {})).toMatchObject({ ok: true });
  expect(await saidIn(backend, meeting)).toEqual(['before the jump', 'after the jump']);
  expect(await backend.dispatch('library.check', { rebuild: false })).toMatchObject({
    value: { problems: [] },
  });
  backend.close();
});

async function lastIdIn(backend: TestBackend, session: string): Promise<string> {
  const reply = await backend.dispatch('events.read', { session });
  const read = z.object({ value: z.object({ events: z.array(z.object({ id: z.string() })) }) }).parse(reply);
  return read.value.events.at(-1)?.id ?? '';
}

async function meetingElsewhere(host: Served, backend: TestBackend) {
  return meetingIn({ ...backend, dispatch: (name, input) => host.pass(name, input) });
}

function writeAt(file: string, at: number, text: string): void {
  const bytes = readFileSync(file);
  bytes.write(text, at);
  writeFileSync(file, bytes);
}
