import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { appendEvents } from '../../electron/backend/library/append-events.ts';
import { checkLibrary } from '../../electron/backend/safety/check-library.ts';
import { note, startedMeeting } from '../support/meeting.ts';
import { temporaryFolder, temporaryLibrary } from '../support/temporary-library.ts';
import { testBackend } from '../support/test-backend.ts';
import { meetingIn, saidIn, type RunningMeeting } from './meeting-in.ts';
import type { Reply } from '../../shared/contract/reply.ts';

/** Only root may mount a disk that fills up; everybody else has the two tests after this one. */
const canMount = mountSmallDisk(mkdtempSync(join(tmpdir(), 'sameside-mount-')))?.() ?? false;

test.skipIf(!canMount)(
  'a disk that really fills up is said in words, loses nothing acknowledged, and work goes on when there is room',
  async () => {
    using around = temporaryFolder();
    const folder = join(around.path, 'disk');
    mkdirSync(folder);
    const unmount = mountSmallDisk(folder);
    const backend = testBackend(join(folder, 'library.sqlite'));
    const meeting = await meetingIn(backend);
    writeFileSync(join(folder, 'film.mp4'), Buffer.alloc(400_000));
    expect(await sayUntilRefused(meeting)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(backend.pushes.at(-1)).toMatchObject({ push: { error: { code: 'disk-full' } } });
    expect(await saidIn(backend, meeting)).toEqual(meeting.acknowledged);
    const exported = await backend.dispatch('export.write', { session: 'all', format: 'json', folder });
    expect(exported).toMatchObject({ ok: false, error: { code: 'disk-full' } });
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
    unmount?.();
  },
);

async function sayUntilRefused(meeting: RunningMeeting): Promise<Reply<unknown>> {
  let reply = await meeting.say('the first');
  for (let count = 0; reply.ok && count < 400; count += 1) {
    reply = await meeting.say(`${count} ${'x'.repeat(10_000)}`);
  }
  return reply;
}

test('a library that may have no more pages, which SQLite reports as it does a full disk, loses nothing either', () => {
  using lent = temporaryLibrary();
  const meeting = startedMeeting(lent.mint);
  const { library } = lent;
  library.db.connection.pragma('max_page_count = 100');
  expect(appendEvents(library, meeting.session, meeting.events)).toMatchObject({ ok: true });
  const say = (said: string) => appendEvents(library, meeting.session, [note(lent.mint, meeting, said)]);
  const replies = Array.from({ length: 60 }, (_, count) => say(`${count} ${'x'.repeat(10_000)}`));
  expect(replies.at(-1)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  library.db.connection.pragma('max_page_count = 100000');
  expect(say('there is room again')).toMatchObject({ ok: true });
  const { db, writable } = lent.reopen();
  const acknowledged = meeting.events.length + replies.filter((reply) => reply.ok).length + 1;
  expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({
    events: acknowledged,
    problems: [],
  });
});

const resultSchema = z.object({ code: z.string(), acknowledged: z.number(), there: z.number() });

test('a disk that takes no more for another reason is said too, and nothing acknowledged is lost', async () => {
  using folder = temporaryFolder();
  const script = new URL('./fill-library.ts', import.meta.url).pathname;
  // The system's limit on the size of a file: writing beyond it fails with EFBIG, which SQLite reports as a failed write.
  const command = `trap '' XFSZ; ulimit -f 2000; exec "$0" "$1" "$2"`;
  const child = spawn('sh', ['-c', command, process.execPath, script, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const { code, acknowledged, there } = resultSchema.parse(JSON.parse(printed));
  expect(code).toBe('disk-failed');
  expect(acknowledged).toBeGreaterThan(0);
  expect(there).toBe(acknowledged);
});

/** A file system in memory with little room; gives how to take it away again. Undefined where that is not allowed. */
function mountSmallDisk(folder: string): (() => boolean) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return () => {
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    return true;
  };
}
