import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../../shared/contract/reply.ts';
import { tinyHost, type TinyHost } from './tiny-host.ts';

let tiny: TinyHost;
afterEach(() => tiny.host.close());

async function caller(answer?: (name: string) => Reply<unknown>) {
  tiny = await tinyHost(answer);
  const cookie = await tiny.signIn();
  const call = async (name: string, input: unknown): Promise<unknown> => {
    const told = await tiny.ask({
      method: 'POST',
      path: `/call/${name}`,
      headers: { cookie, origin: tiny.own, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return JSON.parse(told.text);
  };
  return { call, cookie };
}

const session = '01999999-0000-7000-8000-000000000001';

describe('the browser host itself', () => {
  test('says what it is and can', async () => {
    const { call } = await caller();
    expect(await call('host.describe', {})).toEqual({
      ok: true,
      value: { name: 'browser', version: '1.2.3', platform: 'test', capabilities: ['download'] },
    });
  });

  test.each([
    ['host.open-room', { session }],
    ['host.print-pdf', { session }],
    ['host.save-as', { session, format: 'html' }],
    ['host.save-template', { fileName: 'ours.json', text: '{}' }],
    ['host.open-folder', { folder: 'library' }],
    ['export.write', { session, format: 'json', folder: '/tmp' }],
    ['import.preview', { path: '/etc/passwd' }],
    ['import.apply', { path: '/etc/passwd' }],
  ])('says that %s is not possible here', async (name, input) => {
    const { call } = await caller();
    expect(await call(name, input)).toMatchObject({ ok: false, error: { code: 'not-possible-here' } });
    expect(tiny.calls).toEqual([]);
  });

  test('refuses input that does not fit', async () => {
    const { call } = await caller();
    expect(await call('room.show', { session: 1 })).toMatchObject({ error: { code: 'bad-input' } });
    expect(await call('host.offer-download', {})).toMatchObject({ error: { code: 'bad-input' } });
  });

  test.each([
    ['export.write', { session: 'all', format: 'json', folder: '/etc' }],
    ['import.apply', { path: '/etc/passwd' }],
    ['import.preview', { path: '/etc/passwd' }],
  ])('lets no window name a place on the disk: %s', async (name, input) => {
    const { call } = await caller();
    expect(await call(name, input)).toMatchObject({ ok: false, error: { code: 'not-possible-here' } });
    expect(tiny.calls).toEqual([]);
  });

  test('a bug in the backend is said without its words, and logged without them', async () => {
    const { call } = await caller(() => {
      throw new RangeError('the customer said: secret');
    });
    const told = JSON.stringify(await call('sessions.list', { limit: 1 }));
    expect(told).toContain('Something went wrong on our side');
    expect(told + tiny.log.join('\n')).not.toContain('secret');
    expect(tiny.log).toEqual(['sessions.list failed: RangeError']);
  });
});

describe('a download', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-export-'));
  const file = join(folder, 'Oil on the floor – Müller.sqlite');
  writeFileSync(file, 'the copy');

  test('is what an export wrote, once, for a window that is let in', async () => {
    const { call, cookie } = await caller(() => ({ ok: true, value: { files: [file] } }));
    await call('export.write', { session, format: 'sqlite' });
    const offered = await call('host.offer-download', { file });
    expect(offered).toMatchObject({ ok: true });
    const address = /"address":"([^"]+)"/.exec(JSON.stringify(offered))?.[1] ?? '';

    expect((await tiny.ask({ path: `/${address}` })).status).toBe(401);
    const first = await tiny.ask({ path: `/${address}`, headers: { cookie } });
    expect(first.text).toBe('the copy');
    expect(first.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''Oil%20on%20the%20floor%20%E2%80%93%20M%C3%BCller.sqlite",
    );
    expect((await tiny.ask({ path: `/${address}`, headers: { cookie } })).status).toBe(404);
  });

  test('is never another file', async () => {
    const { call } = await caller();
    expect(await call('host.offer-download', { file: '/etc/passwd' })).toMatchObject({
      error: { code: 'file-missing' },
    });
    expect(await call('host.offer-download', { file })).toMatchObject({ error: { code: 'file-missing' } });
  });
});
