import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFailure } from '../../../../electron/backend/safety/file-failure.ts';
import { writeWhole } from '../../../../electron/backend/safety/whole-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function* stopping(): Generator<string> {
  yield 'half';
  throw new Error('stopped');
}

test('it replaces a file by the whole of the new one and leaves nothing else', async () => {
  const path = join(folder, 'minutes.html');
  writeFileSync(path, 'old');
  await writeWhole(path, ['new ', Buffer.from('and whole')]);
  expect(readFileSync(path, 'utf8')).toBe('new and whole');
  expect(readdirSync(folder)).toEqual(['minutes.html']);
});

test('when the writer stops in the middle, the old file is there and no half one', async () => {
  const path = join(folder, 'minutes.html');
  writeFileSync(path, 'old');
  await expect(writeWhole(path, stopping())).rejects.toThrow('stopped');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['minutes.html']);
});

test('a missing folder and a target that cannot be replaced each have their sentence', async () => {
  const inside = join(folder, 'nowhere', 'minutes.html');
  const missing = await writeWhole(inside, ['text']).catch((error: unknown) => error);
  expect(writeFailure(missing, inside)).toMatchObject({
    code: 'folder-missing',
    message: `The folder ${join(folder, 'nowhere')} is not there.`,
  });
  const taken = join(folder, 'taken.html');
  mkdirSync(taken);
  const locked = await writeWhole(taken, ['text']).catch((error: unknown) => error);
  expect(writeFailure(locked, taken)).toMatchObject({ code: 'target-locked' });
  expect(readdirSync(folder)).toEqual(['taken.html']);
});
