import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureBuilt, sameside, serving, type Serving } from '../support/built-app.ts';
import { CHROMIUM, launchBrowser } from '../support/browser.ts';

const library = join(mkdtempSync(join(tmpdir(), 'sameside-e2e-')), 'demo.sqlite');
let browser: Browser;
let served: Serving;
let context: BrowserContext;
let evil: Server;
let evilPort: number;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  await ensureBuilt();
  await sameside(['demo', '--library', library]);
  // DNS rebinding as a browser sees it: a foreign name that leads to this computer.
  browser = await launchBrowser('--host-resolver-rules=MAP evil.example 127.0.0.1');
  evil = createServer((_asked, answer) => answer.setHeader('content-type', 'text/html').end('<p>evil'));
  await new Promise<void>((done) => evil.listen(0, '127.0.0.1', done));
  const address = evil.address();
  evilPort = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await browser?.close();
  evil?.close();
});
beforeEach(async () => {
  if (CHROMIUM === undefined) return;
  served = await serving(['--library', library]);
  context = await browser.newContext();
});
afterEach(async () => {
  await context?.close();
  await served?.stop();
});

const own = (): string => `http://127.0.0.1:${served.port}`;

/** Opens the app and writes down what went wrong in the page, and every address it asked for. */
async function openApp(): Promise<{ page: Page; wrong: string[]; asked: string[] }> {
  const page = await context.newPage();
  const [wrong, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(served.link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, wrong, asked };
}

/** What a page of another site gets when it tries. */
function tries(page: Page, address: string, body: string, headers: Record<string, string>) {
  return page.evaluate(
    async (attempt) => {
      try {
        const reply = await fetch(attempt.address, {
          method: 'POST',
          credentials: 'include',
          headers: attempt.headers,
          body: attempt.body,
        });
        return { status: reply.status, text: await reply.text() };
      } catch {
        return 'refused';
      }
    },
    { address, body, headers },
  );
}

describe.skipIf(CHROMIUM === undefined)('the app in a browser', () => {
  test('opens by its link under a strict policy, and asks nobody but this computer', async () => {
    const { page, wrong, asked } = await openApp();
    expect(page.url()).toBe(`${own()}/`);
    expect(wrong).toEqual([]);
    expect(
      asked.filter((address) => !address.startsWith(`${own()}/`) && !address.startsWith('data:')),
    ).toEqual([]);
    const inline = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.head.append(script);
      return document.title;
    });
    expect(inline).not.toBe('owned');
  });

  test('keeps its key where no script reads it, and only until the browser is closed', async () => {
    const { page } = await openApp();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', expires: -1 });
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('is not opened by the same link in another browser', async () => {
    await openApp();
    const stranger = await browser.newContext();
    const page = await stranger.newPage();
    const answer = await page.goto(served.link);
    expect(answer?.status()).toBe(403);
    await page.getByRole('heading', { name: 'This link has been used' }).waitFor();
    await stranger.close();
  });

  test('is out of reach for a page of another site, with the cookie in the same browser', async () => {
    await openApp();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${evilPort}/`);
    const call = `${own()}/call/sessions.list`;
    expect(await tries(page, call, '{"limit":1}', { 'content-type': 'application/json' })).toBe('refused');
    expect(await tries(page, call, '{"limit":1}', { 'content-type': 'text/plain' })).toBe('refused');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url() === call),
      page.evaluate((address) => {
        const form = document.createElement('form');
        form.method = 'post';
        form.action = address;
        document.body.append(form);
        form.submit();
      }, call),
    ]);
    expect(answer.status()).toBe(403);
  });

  test('is out of reach under another name for this computer (DNS rebinding)', async () => {
    await openApp();
    const page = await context.newPage();
    const foreign = `http://evil.example:${served.port}`;
    expect((await page.goto(`${foreign}/`))?.status()).toBe(421);
    // The attacker's own page, from before the name was turned to this computer: now everything here is its own origin.
    await page.route(`${foreign}/trap`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>evil' }),
    );
    await page.goto(`${foreign}/trap`);
    const json = { 'content-type': 'application/json' };
    const tried = await tries(page, `${foreign}/call/sessions.list`, '{"limit":1}', json);
    // A browser that guards local addresses itself does not even ask.
    expect(['refused', 421]).toContain(tried === 'refused' ? tried : tried.status);
  });

  test('says that it lost its host, and is well again when the host is back', async () => {
    const { page } = await openApp();
    const lost = page.getByText('This window is no longer connected.').first();
    const port = served.port;
    served.process.kill('SIGKILL');
    await expect.poll(() => lost.isVisible(), { timeout: 10_000 }).toBe(true);
    served = await serving(['--library', library, '--port', String(port)]);
    const again = await context.newPage();
    await again.goto(served.link);
    await expect.poll(() => lost.isVisible(), { timeout: 10_000 }).toBe(false);
  });
});
