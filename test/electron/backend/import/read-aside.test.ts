import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IMPORT_LIMITS, type ImportLimits } from '../../../../electron/backend/import/limits.ts';
import { readAside, whereHere } from '../../../../electron/backend/import/read-aside.ts';
import type { StageTask } from '../../../../electron/backend/import/stage-import.ts';
import { temporaryFolder, temporaryLibrary } from '../../../support/temporary-library.ts';
import { exportText, meet } from './exports.ts';

const PLACES = ['process', 'thread'] as const;

function smallExport(): string {
  using from = temporaryLibrary(1);
  meet(from, 'Oil', 'one');
  return exportText(from.library);
}

/** JSON that is as large in memory as so many bytes can be, in a type nobody here knows, so that it gets as far as any event can. */
function bloated(bytes: number): string {
  return smallExport()
    .replace('"type":"session.planned"', '"type":"hologram.shown"')
    .replace('"utcOffset":60', `"utcOffset":60,"x":[${'{},'.repeat(bytes / 3)}{}]`);
}

function task(folder: string, content: string, limits: Partial<ImportLimits> = {}): StageTask {
  const path = join(folder, 'bomb.json');
  writeFileSync(path, content);
  const staging = join(folder, 'staging.sqlite');
  rmSync(staging, { force: true });
  return { path, name: 'bomb.json', staging, limits: { ...IMPORT_LIMITS, ...limits } };
}

test.each(PLACES)('a %s reads a file into its staging place', { timeout: 30_000 }, async (where) => {
  using folder = temporaryFolder();
  const whole = task(folder.path, smallExport());
  expect(await readAside(whole, where)).toEqual({ ok: true, value: {} });
  expect(existsSync(whole.staging)).toBe(true);
  expect(await readAside(task(folder.path, '{'), where)).toMatchObject({
    ok: false,
    error: { code: 'import-truncated', detail: { path: 'bomb.json' } },
  });
});

test.each(PLACES)('a %s that takes too long is ended', { timeout: 30_000 }, async (where) => {
  using folder = temporaryFolder();
  const slow = task(folder.path, bloated(7_000_000), { milliseconds: 1 });
  expect(await readAside(slow, where)).toMatchObject({ error: { code: 'import-too-slow' } });
});

test.each(PLACES)(
  'a %s is not brought down by the densest event that may be',
  { timeout: 30_000 },
  async (where) => {
    using folder = temporaryFolder();
    const dense = task(folder.path, bloated(IMPORT_LIMITS.eventBytes - 2000));
    expect(await readAside(dense, where)).toMatchObject({ error: { code: 'import-broken-chain' } });
    const denser = task(folder.path, bloated(IMPORT_LIMITS.eventBytes + 3));
    expect(await readAside(denser, where)).toMatchObject({ error: { code: 'import-too-large' } });
  },
);

test('a process that runs out of memory ends alone', { timeout: 30_000 }, async () => {
  using folder = temporaryFolder();
  const bomb = task(folder.path, bloated(40_000_000), { eventBytes: 1e9, memoryMb: 64 });
  expect(await readAside(bomb)).toMatchObject({
    error: { code: 'import-too-large', detail: { path: 'bomb.json', limit: '64 MB' } },
  });
});

test('is a process only under a plain Node, and a thread under Electron, whatever it says of itself', () => {
  const { electron: _electron, ...versions } = { ...process.versions, electron: '45.4.1' };
  expect(whereHere()).toBe('process');
  expect(whereHere({ execPath: '/opt/Sameside/sameside', versions })).toBe('thread');
  expect(whereHere({ execPath: 'C:\\Programs\\Sameside\\Sameside.exe', versions })).toBe('thread');
  expect(whereHere({ execPath: 'C:\\nodejs\\node.exe', versions })).toBe('process');
  expect(whereHere({ execPath: '/usr/bin/node', versions: { ...versions, electron: '45.4.1' } })).toBe(
    'thread',
  );
});
