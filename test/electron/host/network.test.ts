import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ensureBuilt, sameside, serving } from '../../support/built-app.ts';
import { askPort, cookieOf } from './tiny-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'sameside-network-'));
const log = join(folder, 'network.log');
const env = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'watch-network.mjs')).href}`,
  SAMESIDE_NETWORK_LOG: log,
};
const library = join(folder, 'a.sqlite');
const line = z.strictObject({ what: z.string(), where: z.string() });

const seen = () =>
  existsSync(log)
    ? readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((text) => line.parse(JSON.parse(text)))
    : [];

beforeAll(ensureBuilt, 60_000);

describe('the network', () => {
  test('is not used by any command', async () => {
    await sameside(['demo', '--library', library], { env });
    await sameside(['list', '--library', library], { env });
    await sameside(
      ['export', '--library', library, '--session', 'all', '--format', 'html', '--out', folder],
      { env },
    );
    await sameside(['check', '--library', library, '--rebuild'], { env });
    await sameside(['backup', '--library', library], { env });
    expect(seen()).toEqual([]);
  }, 60_000);

  test('of a served library is this computer only: one port on 127.0.0.1, nothing goes out', async () => {
    writeFileSync(log, '');
    const served = await serving(['--library', library], { env });
    const link = new URL(served.link);
    const cookie = cookieOf(await askPort(served.port, { path: link.pathname + link.search }));
    const origin = `http://127.0.0.1:${served.port}`;
    for (const [name, input] of [
      ['library.status', {}],
      ['sessions.list', { limit: 10 }],
      ['export.write', { session: 'all', format: 'json' }],
      ['library.back-up', {}],
    ] as const) {
      const told = await askPort(served.port, {
        method: 'POST',
        path: `/call/${name}`,
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      expect(told.text).toMatch(/^\{"ok":true/);
    }
    expect(await served.stop()).toBe(0);
    expect(seen()).toEqual([{ what: 'listen', where: '[0,"127.0.0.1"]' }]);
  }, 60_000);

  test('is seen by this test when it is used: a second start asks the first one, on this computer', async () => {
    writeFileSync(log, '');
    const first = await serving(['--library', library]);
    await sameside(['serve', '--library', library, '--no-open'], { env });
    await first.stop();
    expect(seen()).toEqual([{ what: 'connect', where: expect.stringContaining('"host":"127.0.0.1"') }]);
  }, 60_000);
});
