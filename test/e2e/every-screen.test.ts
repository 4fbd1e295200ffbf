import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OVERFULL, overfullSession } from '../../build/shots/overfull.ts';
import { everyoneInTheRoom } from '../../shared/workspace/templates/everyone-in-the-room.ts';
import { CHROMIUM } from '../support/browser.ts';
import { goToStep, openInBrowser, sessionCalled, type InBrowser } from '../support/open-in-browser.ts';

let app: InBrowser;
let page: Page;
let paused = '';

const STEPS = everyoneInTheRoom.steps.map((step) => step.title);
const SESSIONS = ['as they are', 'overfull'] as const;
type Fullness = (typeof SESSIONS)[number];
const at = (session: Fullness, part = ''): string =>
  `#/session/${session === 'overfull' ? OVERFULL : paused}${part}`;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  app = await openInBrowser({ examples: true });
  page = app.page;
  await app.ask('events.append', { session: OVERFULL, events: overfullSession() });
  paused = await sessionCalled('Waiting for the medicine to go home', app);
});
afterAll(async () => {
  await app?.end();
});

/** What axe finds, in words. Dark changes nothing but colours, so only those are looked at again. */
async function violations(shown: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await shown.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page: shown }).setLegacyMode(true);
    const { violations: each } = await (
      colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe
    ).analyze();
    found.push(
      ...each.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${colorScheme} ${id} ${node.html.slice(0, 200)}`),
      ),
    );
  }
  await shown.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function cockpit(session: Fullness, place: number): Promise<void> {
  await app.go(at(session));
  await page.getByRole('textbox', { name: 'Capture what is said' }).waitFor();
  await goToStep(page, place);
}

/** How much of the page is beside the window, or of its main part beside that: it scrolls by itself. */
function beside(shown: Page): Promise<number> {
  return shown.evaluate(() => {
    const places = [document.documentElement, ...document.querySelectorAll('main')];
    return Math.max(...places.map((place) => place.scrollWidth - place.clientWidth));
  });
}

/** Somebody can bring it into view, and nothing lies on it. */
async function reachable(control: Locator): Promise<void> {
  await control.click({ trial: true, timeout: 5_000 });
}

describe.skipIf(CHROMIUM === undefined)('every screen for everybody: axe finds nothing', () => {
  test('home before the first session', async () => {
    const empty = await openInBrowser({ examples: false });
    expect(await violations(empty.page)).toEqual([]);
    await empty.go('#/people');
    expect(await violations(empty.page)).toEqual([]);
    await empty.end();
  });

  test.each(['#/', '#/people', '#/settings', '#/templates'])('%s in use', async (hash) => {
    await app.go(hash);
    expect(await violations(page)).toEqual([]);
  });

  // Overfull steps of every kind are every-kind.test.ts's.
  test('every step of a worked example in the cockpit', async () => {
    await cockpit('as they are', 1);
    for (const [index, step] of STEPS.entries()) {
      await goToStep(page, index + 1);
      expect({ step, found: await violations(page) }).toEqual({ step, found: [] });
    }
  });

  test('every step of a worked example in the room view', async () => {
    const room = await app.context.newPage();
    await app.go(at('as they are', '/room'), room);
    await cockpit('as they are', 1);
    for (const [index, step] of STEPS.entries()) {
      await goToStep(page, index + 1);
      expect({ step, found: await violations(room) }).toEqual({ step, found: [] });
    }
    await room.close();
  });

  test.each(SESSIONS)('the three views of the session page, %s', async (session) => {
    await app.go(at(session, '/minutes'));
    for (const name of ['Minutes', 'Time line', 'Follow-up']) {
      await page.getByRole('radio', { name }).press('Space');
      await page.getByRole('radio', { name, checked: true }).waitFor();
      expect({ name, found: await violations(page) }).toEqual({ name, found: [] });
    }
  });

  test.each([
    ['the palette', 'Control+k'],
    ['the list of keys', '?'],
    ['the agenda, being changed', 'F6'],
  ])('%s', async (_name, key) => {
    await cockpit('as they are', 2);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe.skipIf(CHROMIUM === undefined)('every screen at twice the text size, on a laptop', () => {
  beforeAll(async () => {
    await app?.ask('preferences.save', { name: 'text-size', value: 'huge' });
  });

  test.each(['#/', '#/people', '#/settings', '#/templates'])('%s fits and can be used', async (hash) => {
    await app.go(hash);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toMatch(
      /^(?:3\d|2[89])/,
    );
    expect(await beside(page)).toBeLessThanOrEqual(0);
    for (const control of await page.getByRole('main').getByRole('button').all()) {
      if (await control.isVisible()) await reachable(control);
    }
  });

  test('every step of a worked example in the cockpit fits and can be used', async () => {
    await cockpit('as they are', 1);
    for (const [index, step] of STEPS.entries()) {
      await goToStep(page, index + 1);
      expect({ step, beside: await beside(page) }).toEqual({ step, beside: 0 });
      await reachable(page.getByRole('textbox', { name: 'Capture what is said' }));
      // The agenda, with the way to the next step, is behind its button when the text is this large.
      await reachable(page.getByRole('button', { name: 'Agenda' }).first());
      await reachable(page.getByRole('button', { name: 'Room view' }));
      await reachable(page.getByRole('button', { name: 'More for the meeting' }));
      const field = page.getByRole('main').getByRole('textbox').first();
      if (await field.isVisible()) await reachable(field);
    }
  });

  test('the session page fits and can be handed out', async () => {
    await app.go(at('overfull', '/minutes'));
    expect(await beside(page)).toBeLessThanOrEqual(0);
    await reachable(page.getByRole('button', { name: 'Hand out' }));
  });
});
