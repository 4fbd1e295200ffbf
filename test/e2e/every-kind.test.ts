import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../build/project.ts';
import { CHROMIUM } from '../support/browser.ts';
import { everyKind, type EveryKind } from '../support/every-kind.ts';
import { openInBrowser, type InBrowser } from '../support/open-in-browser.ts';

/** Every kind of step there is, taken from the registry: a new kind is looked at without being named here. */
const SESSIONS: Readonly<Record<'empty' | 'overfull', EveryKind>> = {
  empty: everyKind('empty', 1),
  overfull: everyKind('overfull', 2),
};
/** Some twenty kinds are looked at one after the other, twice each. */
const LONG = 400_000;
let app: InBrowser;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  app = await openInBrowser({ examples: false });
  for (const { id, events } of Object.values(SESSIONS))
    for (let from = 0; from < events.length; from += 400)
      await app.ask('events.append', { session: id, events: events.slice(from, from + 400) });
});
afterAll(async () => {
  await app?.end();
});

async function violations(shown: Page, dark: boolean): Promise<readonly string[]> {
  await shown.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  const axe = new AxeBuilder({ page: shown }).setLegacyMode(true);
  // Dark changes nothing but colours, so only those are looked at again.
  const found = await (dark ? axe.withRules(['color-contrast']) : axe).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${dark ? 'dark' : 'light'} ${id} ${node.html.slice(0, 200)}`),
  );
}

/** How far the page is wider than the window. */
function beside(shown: Page): Promise<number> {
  return shown.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Goes through the agenda from its first step with the key for the next one; gives what was wrong in which step. */
async function walk(
  session: EveryKind,
  look: (step: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { page } = app;
  const wrong: string[] = [];
  await app.go(`#/session/${session.id}`);
  await page.getByRole('textbox', { name: 'Capture what is said' }).waitFor();
  for (const [index, step] of session.steps.entries()) {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press(index === 0 ? '1' : 'Alt+ArrowDown');
    const place = page.locator(`nav li:nth-child(${index + 1}) button[aria-current="step"]`);
    await place.waitFor({ state: 'attached' });
    await page.waitForTimeout(50);
    const found = await look(step);
    const bug = (await page.getByText('Something went wrong on our side.').count()) > 0;
    wrong.push(...[...found, ...(bug ? ['a bug'] : [])].map((each) => `${step}: ${each}`));
  }
  return wrong;
}

async function wider(shown: Page): Promise<readonly string[]> {
  const by = await beside(shown);
  return by === 0 ? [] : [`${by} px beside the window`];
}

/** With KIND_PICTURES set, into out/kinds/. */
async function picture(shown: Page, name: string): Promise<void> {
  if (!process.env['KIND_PICTURES']) return;
  await shown.screenshot({ path: inProject(`out/kinds/${name}.png`) });
}

describe.skipIf(CHROMIUM === undefined)('every kind of step, for everybody', () => {
  test(
    'empty: axe finds nothing, and nothing is beside the window',
    async () => {
      const wrong = await walk(SESSIONS.empty, async (step) => {
        await picture(app.page, `${step}-empty`);
        return [...(await violations(app.page, false)), ...(await wider(app.page))];
      });
      expect(wrong).toEqual([]);
    },
    LONG,
  );

  test(
    'overfull, in cockpit and room view: axe finds nothing in light and dark',
    async () => {
      const room = await app.context.newPage();
      await app.go(`#/session/${SESSIONS.overfull.id}/room`, room);
      const wrong = await walk(SESSIONS.overfull, async (step) => {
        const found: string[] = [];
        for (const [name, shown] of Object.entries({ cockpit: app.page, room })) {
          found.push(...(await wider(shown)).map((each) => `${name} ${each}`));
          for (const dark of [false, true]) {
            found.push(...(await violations(shown, dark)).map((each) => `${name} ${each}`));
            await picture(shown, `${step}-overfull-${name}-${dark ? 'dark' : 'light'}`);
          }
        }
        return found;
      });
      await room.close();
      expect(wrong).toEqual([]);
    },
    LONG,
  );

  test(
    'overfull at twice the text size: nothing is beside the window, the capture bar is in reach',
    async () => {
      await app.ask('preferences.save', { name: 'text-size', value: 'huge' });
      const wrong = await walk(SESSIONS.overfull, async (step) => {
        await picture(app.page, `${step}-huge`);
        await app.page
          .getByRole('textbox', { name: 'Capture what is said' })
          .click({ trial: true, timeout: 5_000 });
        return wider(app.page);
      });
      expect(wrong).toEqual([]);
    },
    LONG,
  );
});
