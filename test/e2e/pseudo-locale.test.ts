import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInTemplates } from '../../shared/workspace/built-in-templates.ts';
import { stepCatalogue } from '../../shared/workspace/step-catalogue.ts';
import { CHROMIUM } from '../support/browser.ts';
import { everyKind } from '../support/every-kind.ts';
import { goToStep, openInBrowser, type InBrowser } from '../support/open-in-browser.ts';

let app: InBrowser;
let page: Page;

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  app = await openInBrowser({ examples: false });
  page = app.page;
});
afterAll(async () => {
  await app?.end();
});

/** What is captured or belongs to a conversation's own words; everything else on screen is ours to translate. */
const CONTENT: readonly string[] = [
  // React Aria's hidden button for screen readers, which it translates itself into the languages it knows.
  'Dismiss',
  'Every kind of step',
  ...stepCatalogue().map((step) => step.title),
  ...builtInTemplates.flatMap((template) => [
    template.name,
    template.purpose,
    ...template.steps.flatMap(({ title, prompt }) => [title, prompt ?? '']),
  ]),
]
  // The room view begins a line with the step's name in small letters.
  .flatMap((words) => [words, words.toLocaleLowerCase()])
  .toSorted((one, other) => other.length - one.length);

/** Everything a person sees or hears: text that is drawn, names, hints in fields. */
function wordsOn(shown: Page): Promise<readonly string[]> {
  return shown.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest('kbd, script, style, textarea') || !parent?.checkVisibility()) continue;
      found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [placeholder], [title], [aria-description], img[alt]',
    ))
      for (const name of ['aria-label', 'placeholder', 'title', 'aria-description', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    found.push(document.title);
    return found;
  });
}

/** What is still English: two plain letters in a row outside brackets, without captured words, names of keys, times and dates. */
async function english(shown: Page): Promise<readonly string[]> {
  return (await wordsOn(shown)).filter((words) => {
    let rest = words;
    for (const content of [app.folder, ...CONTENT]) if (content !== '') rest = rest.replaceAll(content, ' ');
    return /[a-z]{2}/i.test(rest.replaceAll(/\w+day \d+ \w+ \d{4}|\d+ kB|library\.sqlite|\/backups/g, ' '));
  });
}

async function open(hash: string, shown = page): Promise<void> {
  await shown.goto('about:blank');
  await shown.goto(`${app.own}/?lang=en-XA${hash}`);
  await shown.getByRole('main').waitFor();
  await shown.getByText('[').first().waitFor();
}

describe.skipIf(CHROMIUM === undefined)('in a language nobody speaks, no English of ours is left', () => {
  test.each(['#/', '#/people', '#/settings', '#/templates'])('%s', async (hash) => {
    await open(hash);
    expect(await english(page)).toEqual([]);
  });

  test('every step of a session, its room view, palette, keys and page', async () => {
    const meeting = everyKind('bare', 4);
    await app.ask('events.append', { session: meeting.id, events: meeting.events });
    const session = `#/session/${meeting.id}`;
    await open(session);
    const room = await app.context.newPage();
    await open(`${session}/room`, room);
    await page.getByRole('contentinfo').getByRole('textbox').waitFor();
    for (const [index, step] of meeting.steps.entries()) {
      await goToStep(page, index + 1);
      expect({ step, english: await english(page) }).toEqual({ step, english: [] });
      await expect.poll(() => english(room)).toEqual([]);
    }
    for (const key of ['?', 'Control+k']) {
      await goToStep(page, 5);
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect({ key, english: await english(page) }).toEqual({ key, english: [] });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await open(`${session}/minutes`);
    for (const tab of await page.getByRole('radio').all()) {
      await tab.press('Space');
      expect(await english(page)).toEqual([]);
    }
  });
});
