/**
 * `npm run shots`: pictures of every screen into out/shots/, at 1280×800 (laptop) and 1920×1080 (projector), light and dark, empty,
 * typical and overfull, and at 200 % text. For eyes, not for comparing bytes. Words after `--` pick screens by a part of their name.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { buildApp, isBuilt } from './build-app.ts';
import { chromiumPath } from './chromium.ts';
import { inProject } from './project.ts';
import { openHost } from './shots/host.ts';
import { overfullSession, OVERFULL } from './shots/overfull.ts';
import { SCREENS, type Looked, type Screen } from './shots/screens.ts';

const FOLDER = inProject('out/shots');
const SIZES = { laptop: { width: 1280, height: 800 }, projector: { width: 1920, height: 1080 } } as const;
const THEMES = ['light', 'dark'] as const;

const executablePath = chromiumPath();
if (executablePath === undefined) {
  process.stderr.write('Pictures need Chromium: put it on PATH or name it in CHROMIUM.\n');
  process.exit(1);
}
if (!isBuilt()) await buildApp({ quiet: true });
mkdirSync(FOLDER, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'sameside-shots-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const wanted = process.argv.slice(2);

try {
  for (const content of ['empty', 'full'] as const) {
    const host = await openHost(join(work, `${content}.sqlite`), content === 'full');
    const context = await browser.newContext();
    await (await context.newPage()).goto(host.link);
    const sessions = content === 'full' ? await fill(context, host.origin) : {};
    for (const screen of SCREENS) {
      const asked = wanted.length === 0 || wanted.some((word) => screen.name.includes(word));
      if (asked && screen.content === content)
        await picture(context, screen, { origin: host.origin, sessions });
    }
    await context.close();
    await host.stop();
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** Adds the overfull session to the worked examples; gives the sessions' ids by title. */
async function fill(context: BrowserContext, origin: string): Promise<Looked['sessions']> {
  const call = async (method: string, data: unknown): Promise<unknown> => {
    const answer = await context.request.post(`${origin}/call/${method}`, { data, headers: { origin } });
    return answer.json();
  };
  await call('events.append', { session: OVERFULL, events: overfullSession() });
  const list = await call('sessions.list', { limit: 50 });
  const lines = JSON.stringify(list).matchAll(/"id":"([^"]+)","title":"([^"]+)"/g);
  return Object.fromEntries([...lines].map(([, id = '', title = '']) => [title, id]));
}

async function picture(context: BrowserContext, screen: Screen, looked: Looked): Promise<void> {
  for (const size of screen.sizes) {
    for (const theme of THEMES) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize(SIZES[size]);
      await page.goto(`${looked.origin}/${screen.address(looked)}`);
      await page.waitForLoadState('networkidle').catch(() => undefined);
      if (screen.large) await page.evaluate(() => (document.documentElement.dataset['textSize'] = 'huge'));
      await screen.before?.(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(FOLDER, `${screen.name}-${size}-${theme}.png`) });
      await page.close();
    }
  }
  process.stdout.write(`${screen.name}\n`);
}
