import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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

  test('of a library that is open elsewhere reads only, and says so', async () => {
    const first = await serving(['--library', library]);
    const second = await serving(['--library', library]);
    expect(second.printed()).toContain('Another Sameside has this library open.');
    await second.stop();
    await first.stop();
  });
});
