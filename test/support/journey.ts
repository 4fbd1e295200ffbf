import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { NewEvent } from '../../shared/session/event.ts';
import { inProject } from '../../build/project.ts';
import { faultsOf, keyboardIn, line, walkTo } from './at-keyboard.ts';
import { CHROMIUM, launchBrowser } from './browser.ts';
import { ensureBuilt, sameside, serving, type Serving } from './built-app.ts';

/** Two hands on a keyboard, and eyes on the cockpit and on the projector. No mouse. */
export interface Hands {
  readonly page: Page;
  readonly room: Page;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types words and ends them with a key, Enter unless told. */
  readonly line: (words: string, key?: string) => Promise<void>;
  /** Waits until the keyboard is in what is named. */
  readonly at: (name: RegExp | string) => Promise<void>;
  /** Presses Tab (or another key) until the keyboard is in what is named. */
  readonly walkTo: (name: RegExp | string, key?: string) => Promise<void>;
  readonly sees: (words: RegExp | string) => Promise<void>;
  readonly roomSees: (words: RegExp | string) => Promise<void>;
}

export interface Journey {
  /** The template's name, as its card on Home begins. */
  readonly template: string;
  readonly title: string;
  readonly facilitator: string;
  /** Sessions that were held before this one, as events. */
  readonly earlier?: readonly (readonly NewEvent[])[];
  /** Sections of the minutes whose lines come shuffled: they are compared in the order of the alphabet. */
  readonly shuffled?: readonly string[];
  /** Every step of the agenda in its order; the last one closes the session. */
  readonly steps: readonly (readonly [title: string, play: (hands: Hands) => Promise<void>])[];
}

/** Mondays at nine in Berlin: the same minutes whenever the test runs. */
const BEGIN = Date.UTC(2026, 10, 23, 8, 0, 0);
const STEP_TAKES = 4 * 60_000;
const WRONG = 'Something went wrong on our side.';

/** Runs a whole meeting from Home to the minutes, which are compared with `test/e2e/journeys/stored/<name>.md`. */
export function journey(name: string, story: Journey): void {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-journey-'));
  const library = join(folder, 'library.sqlite');
  let browser: Browser;
  let context: BrowserContext;
  let served: Serving;
  let hands: Hands;
  let faults: readonly string[] = [];

  beforeAll(async () => {
    if (CHROMIUM === undefined) return;
    await ensureBuilt();
    served = await serving(['--library', library]);
    browser = await launchBrowser();
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Berlin',
      locale: 'en-GB',
    });
    context.setDefaultTimeout(20_000);
    await context.clock.setFixedTime(BEGIN);
    hands = handsOn(await context.newPage(), await context.newPage());
    faults = faultsOf(hands.page);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.skipIf(CHROMIUM === undefined)(`${story.template}, by keyboard alone`, () => {
    test('starts from home', async () => {
      const { page, room } = hands;
      await page.goto(served.link);
      for (const events of story.earlier ?? []) {
        await ask(context, served, 'events.append', { session: events[0]?.session, events });
      }
      await keyboardIn(page, 'What it is about');
      await hands.walkTo('Facilitated by');
      await hands.press('Enter');
      await hands.line(story.facilitator);
      await hands.walkTo('What it is about', 'Shift+Tab');
      await page.keyboard.type(story.title);
      await chooseCard(page, story.template);
      await hands.press('Enter');
      await page.getByRole('navigation', { name: 'Agenda' }).waitFor();
      await room.goto(`${page.url()}/room`);
      expect(await page.title()).toContain(story.title);
    });

    for (const [index, [title, play]] of story.steps.entries()) {
      test(`${index + 1} ${title}`, async () => {
        const { page } = hands;
        await context.clock.setFixedTime(BEGIN + index * STEP_TAKES);
        if (index > 0) await hands.press('Alt+ArrowDown');
        await page.locator('[aria-current=step]', { hasText: title }).waitFor();
        // Also of a step that fails: that is when one wants to see it.
        await play(hands).finally(() =>
          picture(hands, name, `${String(index + 1).padStart(2, '0')}-${slug(title)}`),
        );
        expect(await page.getByText(WRONG).count()).toBe(0);
        expect(await hands.room.getByText(WRONG).count()).toBe(0);
      });
    }

    test('leaves minutes worth sending', async () => {
      await hands.page.getByText('The session is closed. These are its minutes.').waitFor();
      const session = /session\/([0-9a-f-]{36})/u.exec(hands.page.url())?.[1];
      const rendered = await ask(context, served, 'export.render', { session, format: 'md' });
      const { text } = z.object({ text: z.string() }).parse(rendered);
      await expect(inOrder(text, story.shuffled ?? [])).toMatchFileSnapshot(
        inProject(`test/e2e/journeys/stored/${name}.md`),
      );
      await served.stop();
      expect(await sameside(['check', '--library', library])).toMatchObject({ exit: 0 });
      expect(faults.filter((fault) => !/ERR_|Failed to load resource|EventSource/u.test(fault))).toEqual([]);
    });
  });
}

/** One line of a list, or one ranked row of a table. */
function isOne(each: string): boolean {
  return /^(?:- |\| \d)/u.test(each);
}

/** The minutes with the lines of these sections sorted. */
function inOrder(text: string, sections: readonly string[]): string {
  return text
    .split(/^(?=## )/mu)
    .map((section) => {
      if (!sections.some((title) => section.startsWith(`## ${title}\n`))) return section;
      const lines = section.split('\n');
      const sorted = lines.filter(isOne).toSorted();
      return lines.map((each) => (isOne(each) ? (sorted.shift() ?? '') : each)).join('\n');
    })
    .join('');
}

/** Asks the host as its own page would; gives the value. */
async function ask(
  context: BrowserContext,
  served: Serving,
  method: string,
  data: unknown,
): Promise<unknown> {
  const own = new URL(served.link).origin;
  const answer = await context.request.post(`${own}/call/${method}`, { data, headers: { origin: own } });
  const reply: unknown = await answer.json();
  expect(reply).toEqual({ ok: true, value: expect.anything() });
  return z.object({ value: z.unknown() }).parse(reply).value;
}

function handsOn(page: Page, room: Page): Hands {
  return {
    page,
    room,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    line: (words, key) => line(page, words, key),
    at: (name) => keyboardIn(page, name),
    walkTo: (name, key) => walkTo(page, name, key),
    sees: (words) => page.getByText(words).first().waitFor(),
    roomSees: (words) => room.getByText(words).first().waitFor(),
  };
}

/** Arrows to the card of a conversation; the field keeps the keyboard. */
async function chooseCard(page: Page, template: string): Promise<void> {
  const active = page.locator('[role=option][aria-selected=true]');
  for (let count = 0; count < 40; count += 1) {
    if ((await active.textContent())?.startsWith(template)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no card called ${template}`);
}

/** With JOURNEY_PICTURES set, the cockpit and the room view in both themes, into out/journeys/. */
async function picture({ page, room }: Hands, journeyName: string, name: string): Promise<void> {
  if (!process.env['JOURNEY_PICTURES']) return;
  const folder = inProject(`out/journeys/${journeyName}`);
  mkdirSync(folder, { recursive: true });
  await room.setViewportSize({ width: 1920, height: 1080 });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [which, view] of Object.entries({ cockpit: page, room })) {
      await view.emulateMedia({ colorScheme });
      await view.screenshot({ path: join(folder, `${name}-${which}-${colorScheme}.png`) });
    }
  }
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
}
