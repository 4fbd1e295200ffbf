import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, SECRET_FILE, tinyHost, type TinyHost } from './tiny-host.ts';

let tiny: TinyHost;

beforeAll(async () => {
  tiny = await tinyHost();
});
afterAll(() => tiny.host.close());

const pathOf = (link: string): string => new URL(link).pathname + new URL(link).search;

describe('the link', () => {
  test('opens the app once: its code becomes a cookie and leaves the address bar', async () => {
    const link = pathOf(tiny.host.newLink());
    const first = await tiny.ask({ path: link });
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(String(first.headers['set-cookie'])).toMatch(
      new RegExp(`^sameside-${tiny.host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const app = await tiny.ask({ path: '/', headers: { cookie: cookieOf(first) } });
    expect(app.status).toBe(200);
    expect(app.text).toContain('the app');

    const again = await tiny.ask({ path: link });
    expect(again.status).toBe(403);
    expect(again.headers).not.toHaveProperty('set-cookie');
    expect(again.text).toContain('This link has been used');
  });

  test('opened again in the same browser goes to the app', async () => {
    const link = pathOf(tiny.host.newLink());
    const cookie = cookieOf(await tiny.ask({ path: link }));
    const again = await tiny.ask({ path: link, headers: { cookie } });
    expect(again.status).toBe(303);
    expect(again.headers).not.toHaveProperty('set-cookie');
  });

  test('with a made-up code, or none, lets nobody in', async () => {
    for (const path of ['/open?code=AAAA', '/open?code=', '/open', '/open?code[]=x']) {
      const told = await tiny.ask({ path });
      expect(told.status).toBe(403);
      expect(told.headers).not.toHaveProperty('set-cookie');
    }
  });

  test('from a page of another site does not open, and stays good', async () => {
    const link = pathOf(tiny.host.newLink());
    expect((await tiny.ask({ path: link, headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await tiny.ask({ path: link, headers: { 'sec-fetch-site': 'none' } })).status).toBe(303);
  });

  test('guessing is slowed down', async () => {
    const other = await tinyHost();
    const statuses = [];
    for (let guess = 0; guess < 140; guess += 1)
      statuses.push((await other.ask({ path: `/open?code=${guess}` })).status);
    expect(statuses.slice(0, 100)).toEqual(Array(100).fill(403));
    expect(statuses).toContain(429);
    await other.host.close();
  });
});

describe('without the link', () => {
  test('a person is told in words what to do', async () => {
    const told = await tiny.ask({ path: '/' });
    expect(told.status).toBe(403);
    expect(told.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(told.text).toContain('Copy the whole link from the terminal');
    expect(told.text).not.toContain('the app');
  });

  test.each(['/assets/index-1.js', '/index.html', '/events', '/download/x', '/nowhere'])(
    '%s is closed',
    async (path) => {
      expect((await tiny.ask({ path })).status).toBe(401);
    },
  );
});

describe('the app’s page', () => {
  test('comes with a strict policy and a nonce of its own each time', async () => {
    const headers = { cookie: await tiny.signIn() };
    const first = await tiny.ask({ path: '/', headers });
    const second = await tiny.ask({ path: '/', headers });
    const nonce = /nonce="([^"]+)"/.exec(first.text)?.[1] ?? 'none';
    expect(nonce).toMatch(/^[\w-]{24}$/);
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(first.headers['content-security-policy']).not.toMatch(/unsafe|\*|http/);
    expect(second.text).not.toContain(nonce);
  });

  test('every answer is not stored, not sniffed and not framed', async () => {
    const cookie = await tiny.signIn();
    for (const path of ['/', '/assets/index-1.js', '/nowhere', '/open?code=x']) {
      const { headers } = await tiny.ask({ path, headers: { cookie } });
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('its files have their types', async () => {
    const told = await tiny.ask({ path: '/assets/index-1.js', headers: { cookie: await tiny.signIn() } });
    expect(told.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(told.text).toBe('console.log(1)');
  });

  test.each([
    `/../${SECRET_FILE}`,
    `/assets/../../${SECRET_FILE}`,
    `/%2e%2e/${SECRET_FILE}`,
    `/..%2f${SECRET_FILE}`,
    `/assets/..%2f..%2f${SECRET_FILE}`,
    `/..%5c${SECRET_FILE}`,
    `/assets/%252e%252e/%252e%252e/${SECRET_FILE}`,
    '/etc/passwd',
    '//etc/passwd',
    '/assets/index-1.js%00.html',
    '/assets',
  ])('%s does not lead out of its folder', async (path) => {
    const told = await tiny.ask({ path, headers: { cookie: await tiny.signIn() } });
    expect(told.status).toBeGreaterThanOrEqual(400);
    expect(told.text).not.toContain('secret');
    expect(told.text).not.toContain('root:');
  });
});
