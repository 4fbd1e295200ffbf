import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startBackend } from '../../../electron/backend/worker-client.ts';
import { ensureBuilt, sameside, serving } from '../../support/built-app.ts';
import { askPort, cookieOf } from './tiny-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'sameside-serve-'));
const library = join(folder, 'a.sqlite');

beforeAll(ensureBuilt, 60_000);

describe('serve', () => {
  test('prints one line with a link that opens the app, and ends with Ctrl+C', async () => {
    const served = await serving(['--library', library]);
    expect(served.printed()).toMatch(/^Sameside is open on this computer \(Ctrl\+C ends it\): http:\S+\n$/);
    const link = new URL(served.link);
    const opened = await askPort(served.port, { path: link.pathname + link.search });
    const app = await askPort(served.port, { path: '/', headers: { cookie: cookieOf(opened) } });
    expect(app.text).toContain('<div id="app">');
    for (const [, path] of app.text.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)) {
      const file = await askPort(served.port, { path: path ?? '', headers: { cookie: cookieOf(opened) } });
      expect(file.status).toBe(200);
    }
    expect(await served.stop()).toBe(0);
  });

  test('says why it serves at all, when the start knows', async () => {
    const env = {
      SAMESIDE_BECAUSE: 'There is no display here, so Sameside is served to a browser on this computer',
    };
    const served = await serving(['--library', library], { env });
    expect(served.printed()).toMatch(/^There is no display here, so .* http:\S+\n$/);
    await served.stop();
  });

  test('on a port that is taken is a problem in words', async () => {
    const first = await serving(['--library', library]);
    const second = await sameside([
      'serve',
      '--no-open',
      '--library',
      join(folder, 'b.sqlite'),
      '--port',
      String(first.port),
    ]);
    expect(second).toMatchObject({
      exit: 1,
      out: '',
      err: `Port ${first.port} cannot be had: another program has it, or it is reserved.\n`,
    });
    await first.stop();
  });

  test('started again on the same library shows the way into the first', async () => {
    const first = await serving(['--library', library]);
    const again = await sameside(['serve', '--no-open', '--library', library]);
    expect(again).toMatchObject({ exit: 0, err: '' });
    const link = new URL(/http:\S+/.exec(again.out)?.[0] ?? '');
    expect(Number(link.port)).toBe(first.port);
    const opened = await askPort(first.port, { path: link.pathname + link.search });
    expect(opened.status).toBe(303);
    await first.stop();
    expect(existsSync(`${library}.served`)).toBe(false);
  });

  test('of a library that is open elsewhere, not served, reads only and says so', async () => {
    const other = startBackend({ file: library, log: () => undefined, onPush: () => undefined });
    await other.call('library.status', {});
    const served = await serving(['--library', library]);
    expect(served.printed()).toContain('Another Sameside has this library open.');
    await served.stop();
    await other.close();
  });

  test('gives another link only to who can read its note', async () => {
    const served = await serving(['--library', library]);
    const origin = `http://127.0.0.1:${served.port}`;
    const headers = { origin, 'x-sameside-owner': 'guess' };
    expect((await askPort(served.port, { method: 'POST', path: '/link', headers })).status).toBe(401);
    expect(statSync(`${library}.served`).mode & 0o077).toBe(0);
    await served.stop();
  });

  test('after a crash takes no notice of the note that was left', async () => {
    const first = await serving(['--library', library]);
    first.process.kill('SIGKILL');
    const second = await serving(['--library', library]);
    expect(second.printed()).toMatch(/^Sameside is open on this computer/);
    await second.stop();
  });
});
