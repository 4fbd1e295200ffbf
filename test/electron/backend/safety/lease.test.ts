import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LEASE_SUFFIX, takeLease } from '../../../../electron/backend/safety/lease.ts';

let folder = '';
let library = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lease-'));
  library = join(folder, 'library.sqlite');
  writeFileSync(library, '');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the lease and keeps it until it is killed. */
async function holder(): Promise<ChildProcess> {
  const module = new URL('../../../../electron/backend/safety/lease.ts', import.meta.url).href;
  const script = `const { takeLease } = await import(${JSON.stringify(module)});
    globalThis.lease = takeLease(${JSON.stringify(library)});
    console.log(globalThis.lease ? 'held' : 'refused');
    if (globalThis.lease) setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  expect(String(line).trim()).toBe('held');
  return child;
}

test('one holder at a time, within a process and across links to the same library', () => {
  const lease = takeLease(library);
  expect(lease?.isHeld()).toBe(true);
  expect(takeLease(library)).toBeUndefined();
  const link = join(folder, 'other-name.sqlite');
  symlinkSync(library, link);
  expect(takeLease(link)).toBeUndefined();
  lease?.release();
  expect(lease?.isHeld()).toBe(false);
  takeLease(link)?.release();
});

test('another process has it until it dies, even by kill -9', async () => {
  const child = await holder();
  expect(takeLease(library)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lease = takeLease(library);
  expect(lease?.isHeld()).toBe(true);
  lease?.release();
});

test('a refused taking does not loosen the lock of the holder in the same process', async () => {
  const lease = takeLease(library);
  takeLease(library);
  const child = spawn(process.execPath, ['-e', '']); // Time for the system to drop a lock, were it dropped.
  await once(child, 'exit');
  await expect(holder()).rejects.toThrow(/refused/);
  lease?.release();
});

test('it knows when its side file was taken away', () => {
  const lease = takeLease(library);
  renameSync(library + LEASE_SUFFIX, join(folder, 'gone'));
  expect(lease?.isHeld()).toBe(false);
  lease?.release();
});

test('a library that is yet to be created can be leased; no journal is left behind', () => {
  rmSync(library);
  const lease = takeLease(library);
  expect(lease?.isHeld()).toBe(true);
  expect(readdirSync(folder)).toEqual([`library.sqlite${LEASE_SUFFIX}`]);
  lease?.release();
});
