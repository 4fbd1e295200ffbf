import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-library.ts';
import { testBackend } from '../support/test-backend.ts';
import { meetingIn } from './meeting-in.ts';

const seenSchema = z.object({ reads: z.number(), torn: z.number() });
const REWRITES = 150;

test('somebody who reads an export all the time, while it is written again and again, never sees half of it', async () => {
  using folder = temporaryFolder();
  const backend = testBackend(join(folder.path, 'library.sqlite'));
  const meeting = await meetingIn(backend);
  await meeting.say('x'.repeat(300_000));
  const { session } = meeting.planned;
  const write = async (): Promise<string> => {
    const reply = await backend.dispatch('export.write', { session, format: 'json', folder: folder.path });
    return z.object({ value: z.object({ files: z.tuple([z.string()]) }) }).parse(reply).value.files[0];
  };
  const path = await write();
  const poller = fork(new URL('./poll-export.ts', import.meta.url), [path]);
  await once(poller, 'message');
  for (let rewrites = 0; rewrites < REWRITES; rewrites += 1) await write();
  poller.send('stop');
  const [seen] = await once(poller, 'message');
  const { reads, torn } = seenSchema.parse(seen);
  backend.close();
  expect(torn).toBe(0);
  expect(reads).toBeGreaterThan(20);
  expect(existsSync(path)).toBe(true);
});
