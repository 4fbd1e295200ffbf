import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { expect, test } from 'vitest';
import { electronBinary } from '../../../build/electron-binary.ts';
import { PROJECT } from '../../../build/project.ts';
import { ensureBuilt } from '../../support/built-app.ts';
import { temporaryFolder } from '../../support/temporary-library.ts';

const BINARY = electronBinary();
const DISPLAY =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const why = BINARY === undefined ? 'its binary is not on this machine' : 'there is no display';
const runs = BINARY !== undefined && DISPLAY;

if (!runs) console.log(`The app was not tried in a real Electron: ${why}.`);

test.runIf(runs)(
  `the app opens in a real Electron${runs ? '' : ` (not tried: ${why})`}`,
  { timeout: 120_000 },
  async () => {
    await ensureBuilt();
    using folder = temporaryFolder();
    const app = await _electron.launch({
      executablePath: BINARY ?? '',
      args: [PROJECT, `--user-data-dir=${join(folder.path, 'user')}`, ...(isRoot() ? ['--no-sandbox'] : [])],
      env: { ...process.env, SAMESIDE_LIBRARY: join(folder.path, 'library.sqlite') },
    });
    const page = await app.firstWindow();
    await page.getByRole('main').waitFor();
    expect(page.url()).toMatch(/^app:\/\/sameside\//);
    expect(await page.evaluate(() => Object.keys(window.sameside ?? {}))).toEqual(['call', 'subscribe']);
    expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
    const status = await page.evaluate(() => window.sameside?.call('library.status', {}));
    expect(status).toMatchObject({ ok: true, value: { readOnly: false } });
    await expect(page.evaluate(() => fetch('https://example.com/'))).rejects.toThrow('Failed to fetch');
    await app.close();
  },
);

/** Chromium's sandbox does not run for root, as in a container. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
