import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { inProject } from '../../build/project.ts';
import { ensureBuilt, type Ran } from '../support/built-app.ts';
import { temporaryFolder } from '../support/temporary-library.ts';
import { testBackend } from '../support/test-backend.ts';
import { meetingIn } from './meeting-in.ts';

/** Permissions mean nothing to root, so commands run as the user that owns nothing. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

beforeAll(ensureBuilt, 60_000);

async function command(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [inProject('out/host/entry.js'), ...args], {
    ...NOBODY,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { exit: child.exitCode, out, err };
}

/** A closed library in a folder that everybody may enter. */
async function library(around: string): Promise<string> {
  chmodSync(around, 0o755);
  const folder = join(around, 'share');
  mkdirSync(folder);
  const file = join(folder, 'library.sqlite');
  const backend = testBackend(file);
  const meeting = await meetingIn(backend);
  await meeting.say('said before');
  backend.close();
  for (const name of readdirSync(folder))
    if (name !== 'library.sqlite') execFileSync('rm', ['-r', join(folder, name)]);
  return file;
}

test.each([
  ['a read-only file', 0o444, 0o777],
  ['a file in a read-only folder', 0o666, 0o555],
  ['a read-only file in a read-only folder', 0o444, 0o555],
])(
  '%s can be read, says that it cannot be written, and is not touched',
  async (_name, fileMode, folderMode) => {
    using around = temporaryFolder();
    using out = temporaryFolder();
    chmodSync(out.path, 0o777);
    const file = await library(around.path);
    cpSync(file, join(out.path, 'to-import.sqlite'));
    chmodSync(join(out.path, 'to-import.sqlite'), 0o666);
    chmodSync(file, fileMode);
    chmodSync(join(file, '..'), folderMode);
    const before = readFileSync(file);

    expect(await command('list', '--library', file)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Oil on the floor'),
    });
    expect(
      await command('export', '--library', file, '--session', 'all', '--format', 'md', '--out', out.path),
    ).toMatchObject({ exit: 0, out: `${join(out.path, '2026-11-21 Oil on the floor.md')}\n` });
    expect(readFileSync(join(out.path, '2026-11-21 Oil on the floor.md'), 'utf8')).toContain('said before');
    expect(await command('import', '--library', file, join(out.path, 'to-import.sqlite'))).toEqual({
      exit: 1,
      out: '',
      err: `The library can only be read, not written: ${file}. Reading works; nothing new can be saved.\n`,
    });
    expect(await command('check', '--library', file)).toMatchObject({ exit: 0 });

    chmodSync(join(file, '..'), 0o755);
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);

test('an export into a folder that may not be written is said in words', async () => {
  using around = temporaryFolder();
  const file = await library(around.path);
  const locked = join(around.path, 'locked');
  mkdirSync(locked, { mode: 0o555 });
  chmodSync(file, 0o666);
  chmodSync(join(file, '..'), 0o777);
  const { exit, err } = await command(
    'export',
    '--library',
    file,
    '--session',
    'all',
    '--format',
    'html',
    '--out',
    locked,
  );
  expect({ exit, err }).toEqual({
    exit: 1,
    err: `The folder ${locked} may be read, not written. Choose another one.\n`,
  });
  expect(readdirSync(locked)).toEqual([]);
});
