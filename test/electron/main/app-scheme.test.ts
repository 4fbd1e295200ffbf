import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPapers } from '../../../electron/main/papers.ts';
import { serveAppScheme } from '../../../electron/main/app-scheme.ts';
import { fake } from '../../support/fake-electron.ts';
import { bootApp, type Booted } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

function lay(html: string): string {
  const papers = createPapers((bytes) => Buffer.alloc(bytes, 7));
  const site = { page: () => Promise.resolve(''), file: () => undefined };
  serveAppScheme({ site, papers, random: (bytes) => Buffer.alloc(bytes) });
  return papers.lay(html);
}

let app: Booted;
beforeEach(async () => {
  app = await bootApp();
  return () => app[Symbol.dispose]();
});

describe('app://', () => {
  test('is a secure origin that may not go around its own policy', () => {
    expect(fake.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
  });

  test('gives the page with a strict policy and another nonce every time', async () => {
    const [first, second] = [
      await fake.load('app://sameside/'),
      await fake.load('app://sameside/index.html'),
    ];
    const nonces = await Promise.all(
      [first, second].map(async (page) => /nonce="([^"]+)"/.exec(await page.text())?.[1] ?? ''),
    );
    expect(nonces[0]).toMatch(/^[\w-]{22}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain(`style-src 'self' 'nonce-${nonces[0]}'`);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('gives the files of the page with their type', async () => {
    const script = await fake.load('app://sameside/assets/main.js');
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    expect(script.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(script.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each([
    'app://sameside/../library.sqlite',
    'app://sameside/..%2flibrary.sqlite',
    'app://sameside/assets/..%5c..%5clibrary.sqlite',
    'app://sameside//etc/passwd',
    'app://sameside/C:/Windows/win.ini',
    'app://sameside/secret.txt',
    'app://sameside/assets/',
    'app://sameside/constructor',
  ])('gives nothing else: %s', async (url) => {
    expect((await fake.load(url)).status).toBe(404);
  });

  test('answers only for itself, and only GET', async () => {
    expect((await fake.load('app://elsewhere/index.html')).status).toBe(403);
    expect((await fake.load('app://sameside/', 'POST')).status).toBe(405);
    expect((await fake.load('app://sameside/', 'HEAD')).status).toBe(405);
  });
});

describe('a paper', () => {
  test('larger than any address is handed out once, where nothing runs or loads', async () => {
    const html = 'x'.repeat(5_000_000);
    const address = lay(html);
    expect(address.length).toBeLessThan(60);
    const once = await fake.load(address);
    expect(await once.text()).toBe(html);
    expect(once.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    );
    expect((await fake.load(address)).status).toBe(404);
  });

  test('at an address nobody laid is not there', async () => {
    lay('');
    expect((await fake.load('app://paper/guess')).status).toBe(404);
    expect((await fake.load('app://paper/index.html')).status).toBe(404);
  });
});
