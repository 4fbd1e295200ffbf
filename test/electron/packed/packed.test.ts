import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inProject } from '../../../build/project.ts';
import { writeStandInElectron } from '../../../build/stand-in-electron.ts';
import { ensureBuilt } from '../../support/built-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'sameside-packed-'));
const resources = join(folder, 'dist', 'linux-unpacked', 'resources');
const archive = join(resources, 'app.asar');

/** As much of Electron as the command line touches. */
const ELECTRON = `
export const app = { isPackaged: false, exit: (code) => process.exit(code) };
${[
  'BrowserWindow',
  'Menu',
  'dialog',
  'ipcMain',
  'nativeTheme',
  'powerMonitor',
  'powerSaveBlocker',
  'protocol',
  'screen',
  'session',
  'shell',
]
  .map((name) => `export const ${name} = undefined;`)
  .join('\n')}
`;

/** Packs as `npm run dist -- --dir` does, into a folder of its own. */
beforeAll(async () => {
  await ensureBuilt();
  const electron = join(folder, 'electron');
  writeStandInElectron(electron);
  const builder = inProject('node_modules/electron-builder/cli.js');
  const words = ['--config', 'electron-builder.yml', '--linux', '--x64', '--dir'];
  const places = ['-c.electronDist', electron, '-c.directories.output', join(folder, 'dist')];
  await promisify(execFile)(process.execPath, [builder, ...words, ...places], { cwd: inProject('.') });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packed(): readonly string[] {
  return listPackage(archive, { isPack: false }).filter((path) => /\.[^/]+$|LICENSE$/.test(path));
}

describe('the archive', () => {
  test('holds what runs and nothing else', () => {
    const others = packed().filter((path) => !path.startsWith('/out/renderer/assets/'));
    expect(others.filter((path) => !path.startsWith('/node_modules/')).toSorted()).toEqual([
      '/LICENSE',
      '/out/backend/look/inter.woff2',
      '/out/backend/look/minutes-media.css',
      '/out/backend/look/minutes-tree.css',
      '/out/backend/look/minutes.css',
      '/out/backend/look/source-serif-4-italic.woff2',
      '/out/backend/look/source-serif-4.woff2',
      '/out/backend/worker.js',
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/reader/reading-process.js',
      '/out/renderer/index.html',
      '/package.json',
    ]);
    expect(packed().filter((path) => /\.(ts|tsx|map|md|c|cc|cpp|h|gyp)$|\/test\//.test(path))).toEqual([]);
  });

  test('holds one package, of it the code that is loaded, and one addon', () => {
    const modules = packed().filter((path) => path.startsWith('/node_modules/'));
    expect(new Set(modules.map((path) => path.split('/')[2]))).toEqual(new Set(['better-sqlite3']));
    expect(modules.filter((path) => path.endsWith('.node'))).toEqual([
      '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    expect(
      modules.filter((path) => !/\/(lib\/.*\.js|package\.json|LICENSE|linux-x64\.node)$/.test(path)),
    ).toEqual([]);
    expect(modules).toContain('/node_modules/better-sqlite3/lib/index.js');
  });

  test('names the program and the one thing it needs', () => {
    const text = extractFile(archive, 'package.json').toString();
    const app = z.looseObject({ main: z.string(), license: z.string() }).parse(JSON.parse(text));
    expect(app).toMatchObject({
      main: 'out/main/main.js',
      license: 'MIT',
      dependencies: { 'better-sqlite3': expect.any(String) },
    });
    expect(app).not.toHaveProperty('devDependencies');
    expect(app).not.toHaveProperty('scripts');
  });

  test('keeps the addon outside, where it can be loaded, and knows the hash of every file', () => {
    const addon = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(readFileSync(`${archive}.unpacked/${addon}`)).toEqual(readFileSync(inProject(addon)));
    expect(existsSync(`${archive}.unpacked/node_modules/better-sqlite3/lib`)).toBe(false);
    const header = getRawHeader(archive).headerString;
    const files = header.match(/"size":/g)?.length ?? 0;
    expect(files).toBeGreaterThan(20);
    expect(header.match(/"integrity":\{"algorithm":"SHA256"/g)).toHaveLength(files);
  });

  test('is as small as it can be: under 6 MB', () => {
    expect(readFileSync(archive).length).toBeLessThan(6 * 1024 * 1024);
  });
});

describe('the program', () => {
  test('has its fuses set', async () => {
    const fuses = await getCurrentFuseWire(join(resources, '..', 'sameside'));
    const on = FuseState.ENABLE;
    const off = FuseState.DISABLE;
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    });
  });

  test('has no updater’s address, and no language but its own', () => {
    expect(existsSync(join(resources, 'app-update.yml'))).toBe(false);
    expect(existsSync(join(resources, '..', 'locales', 'de.pak'))).toBe(false);
    expect(existsSync(join(resources, '..', 'locales', 'en-US.pak'))).toBe(true);
  });
});

/** Electron's own handling of archives is not here, so their content is laid out as files and run by Node. */
describe('what is packed', () => {
  const place = join(folder, 'laid-out');
  const library = join(folder, 'library.sqlite');

  test(
    'is enough for the command line, and for the library’s thread behind it',
    { timeout: 60_000 },
    async () => {
      extractAll(archive, place);
      const electron = join(place, 'node_modules', 'electron');
      mkdirSync(electron);
      writeFileSync(
        join(electron, 'package.json'),
        '{"name":"electron","type":"module","exports":"./index.js"}',
      );
      writeFileSync(join(electron, 'index.js'), ELECTRON);
      const run = async (...words: readonly string[]): Promise<string> => {
        const main = join(place, 'out', 'main', 'main.js');
        return (await promisify(execFile)(process.execPath, [main, ...words], { cwd: folder })).stdout;
      };
      await run('demo', '--library', library);
      const sessions = JSON.parse(await run('list', '--library', library, '--json'));
      expect(z.array(z.looseObject({ id: z.string() })).parse(sessions).length).toBeGreaterThan(5);
      await run('export', '--library', library, '--session', 'all', '--format', 'html', '--out', folder);
      await run('export', '--library', library, '--session', 'all', '--format', 'json', '--out', folder);
      const [page = ''] = readdirSync(folder).filter((name) => name.endsWith('.html'));
      expect(readFileSync(join(folder, page), 'utf8')).toContain('font/woff2;base64,');
      const [whole = ''] = readdirSync(folder).filter((name) => name.endsWith('.json'));
      await run('import', '--library', join(folder, 'second.sqlite'), join(folder, whole));
      expect(
        JSON.parse(await run('list', '--library', join(folder, 'second.sqlite'), '--json')),
      ).toHaveLength(sessions.length);
    },
  );
});
