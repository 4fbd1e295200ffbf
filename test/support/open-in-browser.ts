import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from './browser.ts';
import { ensureBuilt, sameside, serving, type Serving } from './built-app.ts';

/** The built app on a library of its own in a real browser, as wide as a laptop, without motion. */
export interface InBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** The first page, at home. */
  readonly page: Page;
  readonly served: Serving;
  readonly folder: string;
  readonly own: string;
  /** Asks the host as its own page would; gives the value, or throws with the host's sentence. */
  readonly ask: (method: string, input: unknown) => Promise<unknown>;
  /** Goes to a screen and waits until it is there. */
  readonly go: (hash: string, page?: Page) => Promise<void>;
  readonly end: () => Promise<void>;
}

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);

export async function openInBrowser(options: { readonly examples: boolean }): Promise<InBrowser> {
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'sameside-e2e-'));
  const library = join(folder, 'library.sqlite');
  if (options.examples) await sameside(['demo', '--library', library]);
  const served = await serving(['--library', library]);
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(20_000);
  const first = await context.newPage();
  const own = `http://127.0.0.1:${served.port}`;
  await first.goto(served.link);
  await first.getByRole('heading', { level: 1 }).waitFor();
  return {
    browser,
    context,
    page: first,
    served,
    folder,
    own,
    ask: async (method, data) => {
      const answer = await context.request.post(`${own}/call/${method}`, { data, headers: { origin: own } });
      const reply = replySchema.parse(await answer.json());
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.value;
    },
    go: async (hash, page = first) => {
      await page.goto('about:blank');
      await page.goto(`${own}/${hash}`);
      await page
        .getByRole(hash.endsWith('/room') ? 'main' : 'heading')
        .first()
        .waitFor();
    },
    end: async () => {
      await browser.close();
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const listSchema = z.object({ lines: z.array(z.object({ id: z.string(), title: z.string() })) });

/** The id of the session with this title. */
export async function sessionCalled(title: string, { ask }: Pick<InBrowser, 'ask'>): Promise<string> {
  const { lines } = listSchema.parse(await ask('sessions.list', { limit: 50 }));
  const found = lines.find((session) => session.title === title);
  if (found === undefined) throw new Error(`no session called ${title}`);
  return found.id;
}

/** Goes to a step of the agenda, counted from 1: by its digit, and on from the ninth with the key for the next one. */
export async function goToStep(page: Page, place: number): Promise<void> {
  const isAt = (wanted: number) => page.locator(`nav li:nth-child(${wanted}) button[aria-current="step"]`);
  const press = async (key: string, wanted: number): Promise<void> => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press(key);
    await isAt(wanted).waitFor({ state: 'attached' });
  };
  if (place > 9 && (await isAt(place - 1).count()) === 0) await goToStep(page, place - 1);
  await press(place > 9 ? 'Alt+ArrowDown' : String(place), place);
}
