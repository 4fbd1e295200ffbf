import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { focused, keyboardIn, line } from '../support/at-keyboard.ts';
import { CHROMIUM } from '../support/browser.ts';
import { everyKind } from '../support/every-kind.ts';
import { goToStep, openInBrowser, type InBrowser } from '../support/open-in-browser.ts';

let app: InBrowser;
let page: Page;
const dialogs: string[] = [];

/** Each does something bad somewhere when it is not shown as the letters it is. No comma, because names end there. */
const HOSTILE = [
  '<script>window.__pwned=1</script>',
  '<img src=x onerror=window.__pwned=1>',
  '</textarea></title><svg onload=window.__pwned=1>',
  '=HYPERLINK("http://evil.example")',
  '[here](javascript:window.__pwned=1) **bold** `code` | cell',
  '\u202Egnp.exe\u202C \u2067שלום مرحبا\u2069',
  '👩‍👩‍👧‍👦 🏳️‍🌈 𝕏',
].join(' ');
const MARK = /mark-\d+-\d+/g;
/** Every kind of step there is; nobody has said anything yet. */
const MEETING = everyKind('bare', 3);
const session = MEETING.id;
const STEPS = MEETING.steps.map((_, index) => index + 1);

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  app = await openInBrowser({ examples: false });
  page = app.page;
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await keyboardIn(page, 'What it is about');
  await app.ask('events.append', { session, events: MEETING.events });
  await app.go(`#/session/${session}`);
  await page.getByRole('textbox', { name: 'Capture what is said' }).waitFor();
});
afterAll(async () => {
  await app?.end();
});

/** The marks that can be read on the screen now, in text or in a field. */
async function marksOn(shown: Page): Promise<ReadonlySet<string>> {
  const words = await shown.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.body.innerText, ...fields.map((field) => field.value)].join('\n');
  });
  return new Set(words.match(MARK));
}

/** Puts the text into every field that the step shows, once each, as somebody would: focus, paste, Enter. */
async function fillStep(place: number): Promise<void> {
  const filled = new Set<string>();
  const fields = page.getByRole('main').locator('input[type=text], input:not([type]), textarea');
  for (let round = 0; round < 14; round += 1) {
    let next: string | undefined;
    for (const field of await fields.all()) {
      if (!(await field.isVisible().catch(() => false)) || !(await field.isEditable().catch(() => false)))
        continue;
      await field.focus({ timeout: 2_000 }).catch(() => undefined);
      const name = await focused(page);
      if (name === '' || filled.has(name)) continue;
      next = name;
      break;
    }
    if (next === undefined) return;
    filled.add(next);
    await page.keyboard.insertText(`mark-${place}-${filled.size} ${HOSTILE}`);
    // "Keep mine", where other words are offered, is Escape; elsewhere Enter keeps.
    if (await page.getByRole('button', { name: /^Keep mine/ }).isVisible())
      await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  }
}

async function inert(shown: Page): Promise<void> {
  expect(dialogs).toEqual([]);
  expect(await shown.evaluate(() => '__pwned' in window)).toBe(false);
  expect(await shown.locator('main img, main svg[onload], main script').count()).toBe(0);
}

const seen = new Map<number, ReadonlySet<string>>();
const rendered = z.object({ text: z.string() });
const renderedAs = async (format: string): Promise<string> =>
  rendered.parse(await app.ask('export.render', { session, format })).text;

describe.skipIf(CHROMIUM === undefined)('hostile text', () => {
  test('in every field of every step is shown as the letters it is', async () => {
    for (const place of STEPS) {
      await goToStep(page, place);
      // Where something has to be chosen first (the rule of a decision), the keyboard is there.
      if (MEETING.steps[place - 1] === 'Decide') await page.keyboard.press('Enter');
      await fillStep(place);
      await inert(page);
      const marks = new Set([...(await marksOn(page))].filter((mark) => mark.startsWith(`mark-${place}-`)));
      seen.set(place, marks);
    }
    // The rounds ask nobody before somebody is in the room; the others have fields at once.
    const used = [...seen.values()].filter((marks) => marks.size > 0);
    expect(used.length).toBeGreaterThanOrEqual(5);
  });

  test('in everything that is captured', async () => {
    for (const [index, kind] of ['n', 'a', 'd', 'q', 'k', 't'].entries()) {
      await page.getByRole('textbox', { name: 'Capture what is said' }).focus();
      await page.keyboard.insertText(`${kind} mark-90-${index} ${HOSTILE}`);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.getByRole('textbox', { name: 'Capture what is said' }).inputValue())
        .toBe('');
    }
    await expect
      // An action's first letter is made a capital, as a sentence's.
      .poll(async () => new Set((await renderedAs('json')).match(/mark-90-\d/gi)).size)
      .toBe(6);
    await inert(page);
  });

  test('is still there after a reload, step by step, and in the room', async () => {
    await page.reload();
    await page.getByRole('textbox', { name: 'Capture what is said' }).waitFor();
    const room = await app.context.newPage();
    await app.go(`#/session/${session}/room`, room);
    for (const place of STEPS) {
      await goToStep(page, place);
      const before = [...(seen.get(place) ?? [])];
      await expect
        .poll(async () => {
          const now = await marksOn(page);
          return before.filter((mark) => !now.has(mark));
        })
        .toEqual([]);
      await inert(page);
      await inert(room);
    }
    await room.close();
  });

  test('is exported as words: a page without a script, Markdown that is only text', async () => {
    const html = await renderedAs('html');
    const risky = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const all = [...parsed.querySelectorAll('*')];
      return {
        scripts: parsed.querySelectorAll('script, iframe, object, embed, img:not([src^="data:"])').length,
        handlers: all.filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')))
          .length,
        links: all.filter((element) => /^\s*javascript:/i.test(element.getAttribute('href') ?? '')).length,
      };
    }, html);
    expect(risky).toEqual({ scripts: 0, handlers: 0, links: 0 });
    expect(html).toContain('&lt;script&gt;');
    const opened = await app.context.newPage();
    await opened.setContent(html);
    await inert(opened);
    await opened.close();
    const markdown = await renderedAs('md');
    expect(markdown).toContain('mark-1-1');
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img|svg|\/textarea)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(javascript:/);
    expect(markdown).not.toMatch(/(?<!\\)\*\*bold/);
  });

  test('a megabyte pasted at once is kept or refused in words, and nothing typed is lost', async () => {
    await goToStep(page, 1);
    const field = page.getByRole('textbox', { name: 'Capture what is said' });
    await field.focus();
    await page.keyboard.insertText(`n mark-91-0 ${'Milch 🥛 '.repeat(120_000)}`);
    await page.keyboard.press('Enter');
    await expect
      .poll(
        async () =>
          (await renderedAs('json')).includes('mark-91-0') ||
          (await field.inputValue()).includes('mark-91-0'),
        { timeout: 30_000 },
      )
      .toBe(true);
    await inert(page);
    await field.focus();
    await page.keyboard.press('Control+a');
    await line(page, 'n mark-92-0 goes on as before');
    await expect.poll(async () => (await renderedAs('json')).includes('mark-92-0')).toBe(true);
  });
});
