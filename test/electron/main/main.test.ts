import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inProject } from '../../../build/project.ts';
import { app, fake } from '../../support/fake-electron.ts';
import { temporaryFolder } from '../../support/temporary-library.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

const argv = process.argv;
let folder: ReturnType<typeof temporaryFolder>;
let printed: string[];
let runs = 0;

beforeEach(() => {
  folder = temporaryFolder();
  printed = [];
  fake.reset();
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...more: unknown[]) => {
    printed.push(String(text));
    const done = more.at(-1);
    if (typeof done === 'function') Reflect.apply(done, undefined, []);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  folder[Symbol.dispose]();
});

/** Starts the program with these words, as the packaged app gets them. Each time it is a fresh program. */
async function start(...words: readonly string[]): Promise<void> {
  fake.folder = folder.path;
  app.isPackaged = true;
  process.argv = ['/opt/sameside', ...words];
  runs += 1;
  await import(`${inProject('electron/main/main.ts')}?run=${runs}`);
}

describe('the packaged program', () => {
  test.each(['--help', '--version', 'list --help'])('answers %s without a window', async (words) => {
    await start(...words.split(' '));
    await vi.waitFor(() => expect(fake.exits).toEqual([0]));
    expect(printed.join('')).not.toBe('');
    expect(fake.windows).toEqual([]);
    expect(fake.order).toEqual([]);
  });

  test('runs a command to its end, and gives its exit code', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    await start('list', '--library', join(folder.path, 'none.sqlite'));
    await vi.waitFor(() => expect(fake.exits).toEqual([1]), 10_000);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('There is no library at'));
    expect(existsSync(join(folder.path, 'none.sqlite'))).toBe(false);
    expect(fake.order).toEqual([]);
  });

  test('otherwise is the app with windows', async () => {
    await start('--no-sandbox', '--library', join(folder.path, 'a.sqlite'));
    expect(fake.order).toContain('sandbox');
    expect(fake.exits).toEqual([]);
  });
});
