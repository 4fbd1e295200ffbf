import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Reply } from '../../shared/contract/reply.ts';
import { temporaryFolder } from '../support/temporary-library.ts';
import { testBackend } from '../support/test-backend.ts';
import { meetingIn, saidIn } from './meeting-in.ts';

const movedSchema = z.object({
  ok: z.literal(false),
  error: z.object({ code: z.literal('library-moved'), detail: z.object({ path: z.string() }) }),
});

function rescuedTo(reply: Reply<unknown>): string {
  return movedSchema.parse(reply).error.detail.path;
}

const takenAway: readonly (readonly [string, (file: string) => void])[] = [
  ['deleted', (file) => rmSync(file)],
  [
    'deleted with its log',
    (file) => {
      rmSync(file);
      rmSync(`${file}-wal`);
      rmSync(`${file}-shm`);
    },
  ],
  ['renamed', (file) => renameSync(file, `${file}.old`)],
  [
    'replaced',
    (file) => {
      writeFileSync(`${file}.other`, 'something else');
      renameSync(`${file}.other`, file);
    },
  ],
];

test.each(takenAway)(
  'a library that was %s while open: writing stops, windows are told, a rescue copy has everything',
  async (_name, takeAway) => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const backend = testBackend(file);
    const meeting = await meetingIn(backend);
    expect(await meeting.say('safe')).toMatchObject({ ok: true });
    takeAway(file);
    const rescued = rescuedTo(await meeting.say('said into nothing'));
    expect(rescuedTo(await meeting.say('and again'))).toBe(rescued);
    expect(rescuedTo(await backend.dispatch('drafts.save', draft(meeting.planned.session)))).toBe(rescued);
    expect(backend.pushes).toContainEqual({
      name: 'library.trouble',
      push: { error: expect.objectContaining({ code: 'library-moved', detail: { path: rescued } }) },
    });
    backend.close();

    const saved = testBackend(rescued, { create: false });
    expect(await saidIn(saved, meeting)).toEqual(expect.arrayContaining([...meeting.acknowledged]));
    expect(meeting.acknowledged).toEqual(['safe']);
    expect(await saved.dispatch('library.check', { rebuild: false })).toMatchObject({
      ok: true,
      value: { problems: [] },
    });
    saved.close();
  },
);

test('it is noticed within a second although nobody writes', async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'library.sqlite');
  const backend = testBackend(file);
  await meetingIn(backend);
  rmSync(file);
  backend.beat();
  expect(backend.pushes.at(-1)).toMatchObject({
    name: 'library.trouble',
    push: { error: { code: 'library-moved' } },
  });
  backend.close();
});

test('when the whole folder is gone, the rescue copy goes to the home folder', async () => {
  using folder = temporaryFolder();
  const home = join(folder.path, 'home');
  mkdirSync(home);
  mkdirSync(join(folder.path, 'usb'));
  vi.stubEnv('HOME', home);
  const backend = testBackend(join(folder.path, 'usb', 'library.sqlite'));
  const meeting = await meetingIn(backend);
  await meeting.say('safe');
  rmSync(join(folder.path, 'usb'), { recursive: true });
  const rescued = rescuedTo(await meeting.say('more'));
  expect(rescued.startsWith(home)).toBe(true);
  expect(statSync(rescued).size).toBeGreaterThan(0);
  backend.close();
  vi.unstubAllEnvs();
});

function draft(session: string) {
  return { session, draft: { field: 'note', text: 'half a sent' } };
}
