import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inProject, PROJECT } from '../../../build/project.ts';
import { ensureBuilt } from '../../support/built-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'sameside-start-'));
const gaveUp = inProject('out/electron-not-fetched');
const onLinux = process.platform === 'linux';

beforeAll(ensureBuilt, 60_000);
afterEach(() => rmSync(gaveUp, { force: true }));

/** Runs `npm start` (without npm) until it prints a link or ends; gives everything printed. */
async function start(env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, [inProject('build/start.ts'), '--no-open'], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: folder, SAMESIDE_LIBRARY: join(folder, 'a.sqlite'), ...env },
  });
  let printed = '';
  const read = (chunk: Buffer): void => {
    printed += chunk.toString();
    if (/open\?code=[\w-]+\n/.test(printed)) child.kill('SIGINT');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  await once(child, 'close');
  return printed;
}

/** A stand-in for the Electron binary: writes down what it was started with and ends with a code. */
function standIn(code: number): string {
  const dist = mkdtempSync(join(folder, 'dist-'));
  const name = existsSync(inProject('node_modules/electron/path.txt'))
    ? readFileSync(inProject('node_modules/electron/path.txt'), 'utf8')
    : 'electron';
  writeFileSync(
    join(dist, name),
    `#!/bin/sh\necho "$@" > "${dist}/words"\npwd > "${dist}/folder"\nexit ${code}\n`,
  );
  chmodSync(join(dist, name), 0o755);
  return dist;
}

describe.runIf(onLinux)('npm start', () => {
  test('opens Electron where it is, with the project and the words after --', async () => {
    const dist = standIn(0);
    const printed = await start({ DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: dist });
    expect(printed).toBe('');
    expect(readFileSync(join(dist, 'words'), 'utf8')).toBe(`${PROJECT} --no-open\n`);
    expect(readFileSync(join(dist, 'folder'), 'utf8')).toBe(`${realpathSync(folder)}\n`);
  });

  test('serves to a browser where there is no display, in one line', async () => {
    const printed = await start({
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      ELECTRON_OVERRIDE_DIST_PATH: standIn(0),
    });
    expect(printed).toMatch(
      /^There is no display here, so Sameside is served to a browser on this computer \(Ctrl\+C ends it\): http:\S+\n$/,
    );
  });

  test('serves to a browser where Electron ends at once', async () => {
    const printed = await start({ DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: standIn(1) });
    expect(printed).toMatch(/^Electron does not start on this machine, so .* http:\S+\n$/);
  });

  test('gives up on a network that never answers, and does not ask again the next time', async () => {
    let asked = 0;
    const silent = createServer((socket) => {
      asked += 1;
      socket.on('error', () => undefined);
    });
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const env = {
      DISPLAY: ':99',
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nothing'),
      ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
    };
    const line = /^Electron is not on this machine and could not be fetched, so .* http:\S+\n$/;
    expect(await start(env)).toMatch(line);
    const first = asked;
    expect(first).toBeGreaterThan(0);
    expect(await start(env)).toMatch(line);
    expect(asked).toBe(first);
    silent.close();
  }, 60_000);
});
