import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { appendEvents } from '../../electron/backend/library/append-events.ts';
import { checkLibrary } from '../../electron/backend/safety/check-library.ts';
import { note, startedMeeting } from '../support/meeting.ts';
import { temporaryFolder, temporaryLibrary } from '../support/temporary-library.ts';
import { testBackend } from '../support/test-backend.ts';
import { meetingIn, saidIn } from './meeting-in.ts';

/** The whole backend on a disk that really fills up. Only root may mount one, so there is another way for the rest, below. */
async function onSmallDisk(folder: string): Promise<void> {
  const backend = testBackend(join(folder, 'library.sqlite'));
  const meeting = await meetingIn(backend);
  writeFileSync(join(folder, 'film.mp4'), Buffer.alloc(400_000));
  let reply = await meeting.say('the first');
  for (let count = 0; reply.ok && count < 400; count += 1) {
    reply = await meeting.say(`${count} ${'x'.repeat(10_000)}`);
  }
  expect(reply).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(backend.pushes.at(-1)).toMatchObject({ push: { error: { code: 'disk-full' } } });
  expect(await saidIn(backend, meeting)).toEqual(meeting.acknowledged);
  expect(await backend.dispatch('export.write', { session: 'all', format: 'json', folder })).toMatchObject({
    ok: false,
    error: { code: 'disk-full' },
  });
  expect(await backend.dispatch('library.back-up', {})).toMatchObject({ error: { code: 'disk-full' } });

  rmSync(join(folder, 'film.mp4'));
  expect(await meeting.say('there is room again')).toMatchObject({ ok: true });
  expect(backend.pushes).toContainEqual({ name: 'library.trouble', push: { error: null } });
  backend.close();

  const again = testBackend(join(folder, 'library.sqlite'));
  expect(await saidIn(again, meeting)).toEqual(meeting.acknowledged);
  expect(await again.dispatch('library.check', { rebuild: false })).toMatchObject({
    value: { problems: [] },
  });
  again.close();
}

/** SQLite itself says SQLITE_FULL when a library reaches its largest number of pages: the same error, without a disk. */
function onFewPages(): void {
  using lent = temporaryLibrary();
  const meeting = startedMeeting(lent.mint);
  const { library } = lent;
  library.db.connection.pragma('max_page_count = 100');
  const acknowledged: string[] = [];
  const say = (said: string) => {
    const reply = appendEvents(library, meeting.session, [note(lent.mint, meeting, said)]);
    if (reply.ok) acknowledged.push(said);
    return reply;
  };
  appendEvents(library, meeting.session, meeting.events);
  const replies = Array.from({ length: 60 }, (_, count) => say(`${count} ${'x'.repeat(10_000)}`));
  expect(replies.at(-1)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  library.db.connection.pragma('max_page_count = 100000');
  expect(say('there is room again')).toMatchObject({ ok: true });
  const { db, writable } = lent.reopen();
  expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({
    events: acknowledged.length + 2,
    problems: [],
  });
}

test('a full disk is said in words, loses nothing that was acknowledged, and work goes on when there is room', async () => {
  using around = temporaryFolder();
  const folder = join(around.path, 'disk');
  mkdirSync(folder);
  onFewPages();
  const unmount = mountSmallDisk(folder);
  console.log(unmount ? 'on a disk of 1.5 MB' : 'with a limit of pages; no disk can be mounted here');
  try {
    if (unmount) await onSmallDisk(folder);
  } finally {
    unmount?.();
  }
});

const resultSchema = z.object({ code: z.string(), acknowledged: z.number(), there: z.number() });

test('a disk that takes no more for another reason is said too, and nothing acknowledged is lost', async () => {
  using folder = temporaryFolder();
  const script = new URL('./fill-library.ts', import.meta.url).pathname;
  // The system's limit on the size of a file: writing beyond it fails with EFBIG, which SQLite reports as a failed write.
  const command = `trap '' XFSZ; ulimit -f 500; exec "$0" "$1" "$2"`;
  const child = spawn('sh', ['-c', command, process.execPath, script, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const { code, acknowledged, there } = resultSchema.parse(JSON.parse(printed));
  expect(code).toBe('disk-failed');
  expect(acknowledged).toBeGreaterThan(0);
  expect(there).toBe(acknowledged);
});

/** A file system in memory with little room; gives how to take it away. Undefined where that is not allowed. */
function mountSmallDisk(folder: string): (() => void) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', folder], { stdio: 'ignore' });
    return () => void execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
}
