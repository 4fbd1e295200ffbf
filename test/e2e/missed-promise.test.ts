import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keyboardIn, line, walkTo } from '../support/at-keyboard.ts';
import { CHROMIUM } from '../support/browser.ts';
import { earlierSession } from '../support/earlier-session.ts';
import { openInBrowser, sessionCalled, type InBrowser } from '../support/open-in-browser.ts';

const HUDDLE = earlierSession(11, {
  title: 'Before the call to the school',
  customer: 'Lindenhof school',
  on: '2026-11-09',
  people: { Sales: 'Ana Ruiz', Operations: 'Ben Okafor' },
  open: [{ kind: 'promise', text: '30 windows for the east wing', owner: 'Ben Okafor', due: '2026-11-20' }],
});
const WHY = 'Why was this missed: 30 windows for the east wing';
let app: InBrowser;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  app = await openInBrowser({ examples: false });
  await app.ask('events.append', { session: HUDDLE[0]?.session, events: HUDDLE });
});
afterAll(async () => {
  await app?.end();
});

async function minutesOf(session: string): Promise<string> {
  const rendered = await app.ask('export.render', { session, format: 'md' });
  return z.object({ text: z.string() }).parse(rendered).text;
}

describe.skipIf(CHROMIUM === undefined)('a promise that was missed', () => {
  test('is traced in a session of its own, in one key after its result', async () => {
    const { page, go } = app;
    await go(`#/session/${HUDDLE[0]?.session}/minutes`);
    await walkTo(page, 'Minutes');
    await page.keyboard.press('ArrowLeft');
    await page
      .getByText('Where it broke')
      .or(page.getByText('30 windows for the east wing'))
      .first()
      .waitFor();
    await walkTo(page, /^Missed/u);
    await page.keyboard.press('Enter');
    await keyboardIn(page, 'In a few words');
    await line(page, 'the glass came on the 24th');
    await page.getByText('the glass came on the 24th').first().waitFor();
    await page.keyboard.press('o');
    await page.getByRole('navigation', { name: 'Agenda' }).waitFor();
    expect(await page.title()).toContain(WHY);
  });

  test('is the problem of the tree, and both sessions know of each other', async () => {
    const { page, ask, go } = app;
    const traced = await sessionCalled(WHY, app);
    const [huddle] = HUDDLE;
    expect(await ask('sessions.related', { session: huddle?.session })).toMatchObject({
      related: [{ kind: 'missed-promise', direction: 'to', session: traced }],
    });
    expect(await minutesOf(traced)).toContain('and not kept: 30 windows for the east wing');
    const minutes = await minutesOf(huddle?.session ?? '');
    expect(minutes).toContain('the glass came on the 24th');
    expect(minutes).toContain(`A missed promise was traced in “${WHY}”`);
    await go(`#/session/${huddle?.session}/minutes`);
    await page.getByRole('link', { name: WHY }).first().waitFor();
    await go(`#/session/${traced}/minutes`);
    await page.getByRole('link', { name: 'Before the call to the school' }).first().waitFor();
  });
});
