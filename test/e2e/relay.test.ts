import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { closeMeeting } from '../support/close-meeting.ts';
import { faultsOf, keyboardIn, line, walkTo } from '../support/at-keyboard.ts';
import { CHROMIUM } from '../support/browser.ts';
import type { Hands } from '../support/journey.ts';
import { openInBrowser, type InBrowser } from '../support/open-in-browser.ts';

const FIRST = 'The loading plan';
const SECOND = 'Make it real: The loading plan';
const IDEA = 'One loading plan that everybody sees at noon';

let it: InBrowser;
let page: Page;
let faults: readonly string[] = [];

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  it = await openInBrowser({ examples: false });
  page = it.page;
  faults = faultsOf(page);
});
afterAll(async () => {
  await it?.end();
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const sees = (words: RegExp | string) => page.getByText(words).first().waitFor();
const bugs = () => page.getByText('Something went wrong on our side.').count();
const next = async (title: string): Promise<void> => {
  await press('Alt+ArrowDown');
  await page.locator('[aria-current=step]', { hasText: title }).waitFor();
};
const hands = (): Hands => ({
  page,
  room: page,
  press,
  line: (words, key) => line(page, words, key),
  at: (name) => keyboardIn(page, name),
  walkTo: (name, key) => walkTo(page, name, key),
  sees,
  roomSees: sees,
});

/** Straight through, as two meetings: every test goes on where the one before it ended. */
describe.skipIf(CHROMIUM === undefined)('a whole relay over two meetings, with the keyboard alone', () => {
  test('the first meeting begins from home, with hats', async () => {
    await keyboardIn(page, 'What it is about');
    await page.keyboard.type(FIRST);
    const chosen = page.locator('[role=option][aria-selected=true]', { hasText: 'Role relay: ideation' });
    for (let count = 0; count < 20 && (await chosen.count()) === 0; count += 1) await press('ArrowDown');
    await press('Enter');
    await keyboardIn(page, 'Customer');
    await line(page, 'Northwind', 'Tab');
    await walkTo(page, 'What the customer needs');
    await line(page, 'We plan our night shift on your dates.', 'Tab');
    await next('Hats');
    await keyboardIn(page, 'Add people');
    await line(page, 'Ana Ruiz, Sales, lead, Mover');
    await line(page, 'Ben Okafor, Operations, lead, Prover');
    await line(page, 'Kofi Mensah, Operations, front line, Maker');
    await line(page, 'Mia Brandt, Sales, Shaker');
    await sees('Mia Brandt');
    expect(await bugs()).toBe(0);
  });

  test('an idea comes, and is picked for what it does for the customer', async () => {
    await next('Ideas');
    await keyboardIn(page, /^Begin .* silent minute/u);
    await press('Enter');
    await keyboardIn(page, /^Now the ideas/u);
    await press('Enter');
    await keyboardIn(page, 'An idea');
    await line(page, IDEA);
    await line(page, 'Mia: a second dock');
    await next('Shortlist');
    await keyboardIn(page, /./u);
    await press('p');
    await keyboardIn(page, 'What it does for the customer');
    await line(page, 'They know by one what comes at six');
    expect(await bugs()).toBe(0);
  });

  test('two rounds of holes, until the Prover says that nothing is left', async () => {
    await next('Bulletproof');
    await keyboardIn(page, 'Put it to the test');
    await press('Enter');
    await keyboardIn(page, 'A hole');
    await line(page, 'Nobody is at the dock at noon');
    await press('Alt+g');
    await keyboardIn(page, 'How it is fixed');
    await line(page, 'The night shift leaves its list');
    await keyboardIn(page, /^Ask the Provers again/u);
    await press('Enter');
    await keyboardIn(page, 'A hole');
    await line(page, 'Rush orders come at four');
    await press('Alt+g');
    await keyboardIn(page, 'How it is fixed');
    await line(page, 'One bay is kept free for them');
    await keyboardIn(page, /^Ask the Provers again/u);
    await press('Enter', 'Alt+e');
    await sees(/nothing left that would stop it, after 3 rounds/u);
    expect(await bugs()).toBe(0);
  });

  test('the card is taken from what came through; the Prover asks once, then accepts', async () => {
    await next('Handover');
    await keyboardIn(page, IDEA);
    await press('Enter');
    await sees('They know by one what comes at six');
    await sees('The night shift leaves its list');
    await keyboardIn(page, 'What must not be lost?');
    await line(page, 'It stays on one page');
    await press('Alt+w', 'Alt+u');
    await keyboardIn(page, 'Ask about the card');
    await line(page, 'Who may change it after noon?');
    // A questioned card is not accepted.
    await press('Alt+y');
    await sees('1 question to answer first');
    await walkTo(page, /^Answer: /u, 'Shift+Tab');
    await press('Enter');
    await line(page, 'Only the dock, and it rings Sales');
    await press('Alt+y');
    await sees(/Accepted by Ben Okafor/u);
    expect(await bugs()).toBe(0);
  });

  test('the second meeting is planned from the card in one key, and the first one ends', async () => {
    await keyboardIn(page, /^Plan the second meeting/u);
    await press('Enter');
    await page.getByRole('link', { name: SECOND }).waitFor();
    await next('Thanks');
    await next('Close');
    await closeMeeting(hands());
    const led = page.getByRole('navigation', { name: 'Linked sessions' });
    await led.getByText('Led to').waitFor();
    await sees(/The handover card went on to “Make it real: The loading plan”/u);
    expect(await bugs()).toBe(0);
  });

  test('from the first to the second: the card is read back, and accepted again', async () => {
    await walkTo(page, SECOND);
    await press('Enter');
    await keyboardIn(page, /^Start/u);
    await press('Enter');
    await page.getByRole('button', { name: `From: ${FIRST}` }).waitFor();
    await sees('“We plan our night shift on your dates.”');
    await next('Hats');
    await sees('Kofi Mensah');
    await next('Read back');
    await keyboardIn(page, /own words/u);
    await page.keyboard.type('So at noon there is one page, and after noon only the dock changes it');
    await sees('Nobody is at the dock at noon → The night shift leaves its list');
    await press('Alt+y');
    await sees(/Accepted by Ben Okafor/u);
    expect(await bugs()).toBe(0);
  });

  test('pieces with the Makers: owner, hours and date in one line, and an objection that is met', async () => {
    await next('Break it down');
    await keyboardIn(page, 'What could go wrong?');
    await line(page, 'The plan comes late');
    await walkTo(page, 'Add a piece');
    await line(page, 'Draw the plan on one page, Kofi, 4 h, in 5 days');
    await sees('4 h Operations');
    await line(page, 'Tell the drivers');
    await press('Alt+h');
    await keyboardIn(page, 'Who, hours, by when');
    await line(page, 'Ana, 1 h, in 6 days');
    await sees('Every piece has somebody, hours and a date.');
    await press('o');
    await keyboardIn(page, 'What is the objection?');
    await line(page, 'Kofi: drivers have no mail');
    await sees('Objection from Kofi Mensah');
    await press('m');
    await keyboardIn(page, 'How it was met');
    await line(page, 'A sheet hangs at the gate');
    await sees('1 h Sales');
    expect(await bugs()).toBe(0);
  });

  test('one key leads back to the card it all came from, and every document says both directions', async () => {
    await press('Alt+b');
    await page.getByRole('heading', { level: 1, name: FIRST }).waitFor();
    expect(page.url()).toMatch(/\/minutes\/[0-9a-f-]{36}$/u);
    const { lines } = z
      .object({ lines: z.array(z.object({ id: z.string(), title: z.string() })) })
      .parse(await it.ask('sessions.list', { limit: 10 }));
    const idOf = (title: string) => lines.find((one) => one.title === title)?.id;
    const [first, second] = [idOf(FIRST), idOf(SECOND)];
    expect(await it.ask('sessions.related', { session: second })).toMatchObject({
      related: [{ session: first, kind: 'handover', direction: 'from', known: { title: FIRST } }],
    });
    expect(await it.ask('sessions.related', { session: first })).toMatchObject({
      related: [{ session: second, kind: 'handover', direction: 'to', known: { title: SECOND } }],
    });
    const written = async (session: string | undefined, format: string) =>
      z.object({ text: z.string() }).parse(await it.ask('export.render', { session, format })).text;
    for (const format of ['md', 'html']) {
      expect(await written(first, format)).toContain('went on to “Make it real: The loading plan”');
      expect(await written(second, format)).toContain('Starts from the handover card of “The loading plan”');
      expect(await written(second, format)).toContain('Draw the plan on one page');
    }
    expect(faults.filter((fault) => !/ERR_|Failed to load resource/u.test(fault))).toEqual([]);
    expect(await bugs()).toBe(0);
  });
});
