import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, keyboardIn, line, walkTo } from '../support/at-keyboard.ts';
import { CHROMIUM, launchBrowser } from '../support/browser.ts';
import { ensureBuilt, sameside, serving, type Serving } from '../support/built-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'sameside-five-whys-'));
const library = join(folder, 'mine.sqlite');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: Serving;
let faults: readonly string[] = [];

beforeAll(async () => {
  if (CHROMIUM === undefined) return;
  await ensureBuilt();
  served = await serving(['--library', library]);
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  faults = faultsOf(page);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const cause = (words: string | RegExp) => page.getByRole('treeitem', { name: words });
const nextStep = () => press('Alt+ArrowDown');

/** In the order in which they were said. Each file has to hold all of it. */
const MINUTES = [
  'Sour milk at the Lindenhof school',
  'It has to be cold at nine, not at the gate.',
  'The boxes are pre-cooled from a list that names them',
  'Write the cold boxes into the evening list',
  'the evening list does not name the boxes',
];

/** Straight through, as one meeting: every test goes on where the one before it ended. */
describe.skipIf(CHROMIUM === undefined)('a new user runs Five whys with the keyboard alone', () => {
  test('starts it from home and says for whom', async () => {
    await page.goto(served.link);
    await keyboardIn(page, 'What it is about');
    await line(page, 'Sour milk at the Lindenhof school', 'ArrowDown');
    await press('Enter');
    await keyboardIn(page, 'Customer');
    await line(page, 'Lindenhof school', 'Tab');
    await line(page, 'Head of logistics', 'Tab');
    await line(page, 'It has to be cold at nine, not at the gate.', 'Tab');
    await line(page, 'Four weeks without a returned crate', 'Tab');
    await walkTo(page, 'Add what somebody saw or measured');
    await line(page, '11 of 40 crates came back in October');
    await page.getByText('11 of 40 crates came back in October').waitFor();
    expect(await page.getByText('Something went wrong on our side.').count()).toBe(0);
  });

  test('says who is in the room, one line each', async () => {
    await nextStep();
    await keyboardIn(page, 'Add people');
    await line(page, 'Nora Lind, Dispatch, lead, Mover');
    await line(page, 'Omar Haddad, Cold store, front line, Maker');
    await line(page, 'Petra Vogel, Quality, lead, Prover');
    for (const name of ['Dispatch', 'Cold store', 'Quality'])
      await page.getByRole('main').getByRole('region', { name }).waitFor();
    await page.getByText('Nobody speaks for the customer').waitFor();
    expect(await page.getByText('Something went wrong on our side.').count()).toBe(0);
  });

  test('grows a branch with evidence, and one that turns out not to be so', async () => {
    await nextStep();
    await keyboardIn(page, 'What we saw');
    await line(page, 'Milk in 11 crates was above 10 degrees at nine');
    await keyboardIn(page, 'Because');
    await line(page, 'the van waited at the school gate');
    await cause('the van waited at the school gate').waitFor();
    await keyboardIn(page, 'Because');
    await press('Tab');
    await keyboardIn(page, 'How do we know?');
    await page.keyboard.type('Gate log: open at 8:10 every day');
    await press('Tab', 'Tab', 'Enter');
    await cause(/waited at the school gate.*disproved/).waitFor();
    expect(await page.getByText('Something went wrong on our side.').count()).toBe(0);
  });

  test('is killed half a sentence later, and goes on in one key with nothing lost', async () => {
    await press('Home', 'Enter');
    await keyboardIn(page, 'Because');
    await line(page, 'the cold boxes were not pre-cooled');
    await cause('the cold boxes were not pre-cooled').waitFor();
    await keyboardIn(page, 'Because');
    const half = 'Omar forgot to pre-cool the bo';
    const kept = page.waitForResponse(
      (response) =>
        response.url().endsWith('/call/drafts.save') &&
        response.request().postData()?.includes(half) === true,
    );
    await page.keyboard.type(half);
    await kept;
    served.process.kill('SIGKILL');
    served = await serving(['--library', library]);
    await page.goto(served.link);
    await keyboardIn(page, /^Continue/);
    await press('Enter');
    await page
      .getByRole('button', { name: 'Five whys 15 minutes' })
      .and(page.locator('[aria-current]'))
      .waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Because' }).inputValue()).toBe(half);
    await cause(/waited at the school gate.*disproved/).waitFor();
    await keyboardIn(page, 'Because');
    expect(await page.getByText('Something went wrong on our side.').count()).toBe(0);
  });

  test('is refused a person as the root, asks on, and ends at a missing standard', async () => {
    await page.keyboard.type('xes');
    await page.getByRole('button', { name: /^Keep mine/ }).waitFor();
    await press('Escape', 'Enter');
    await cause('Omar forgot to pre-cool the boxes').waitFor();
    await keyboardIn(page, 'Because');
    await press('Escape', 'r');
    await page.getByRole('alert').getByText('A person is never the root.').waitFor();
    await press('Enter');
    await keyboardIn(page, 'Because');
    await line(page, 'the evening list does not name the boxes');
    await keyboardIn(page, 'Because');
    await press('Tab');
    await keyboardIn(page, 'How do we know?');
    await line(page, 'Omar Haddad, read it aloud on Tuesday');
    await press('r', 's');
    await cause(/does not name the boxes.*root a missing standard/).waitFor();
    expect(await page.getByText('Something went wrong on our side.').count()).toBe(0);
  });

  test('sets a countermeasure against it and makes it an action of one person by one date', async () => {
    await press('m');
    await keyboardIn(page, 'A countermeasure');
    await line(page, 'Write the cold boxes into the evening list');
    await walkTo(page, 'Make it an action', 'Shift+Tab');
    await press('Enter');
    await keyboardIn(page, 'Who');
    await line(page, 'Omar', 'ArrowDown');
    await press('Enter', 'Tab');
    await keyboardIn(page, 'By when');
    await line(page, 'in two weeks');
    await page
      .getByRole('region', { name: 'countermeasures' })
      .getByText(/^Omar Haddad, by /)
      .waitFor();
    await press('Escape');
    await cause(/does not name the boxes.*1 countermeasure/).waitFor();
    expect(await page.getByText('Something went wrong on our side.').count()).toBe(0);
  });

  test('decides by consent, and the one objection is met', async () => {
    await nextStep();
    await page.getByText('First say how it will be decided.').waitFor();
    await keyboardIn(page, /Consent/);
    await press('Enter');
    await keyboardIn(page, 'What is being decided?');
    await line(page, 'How are the boxes cold at five?', 'Tab');
    await walkTo(page, /^(?:What could we do|Add an option)/);
    await line(page, 'The boxes are pre-cooled from a list that names them');
    const cell = (department: string) =>
      page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`^${department}: `) })
        .first();
    await cell('Dispatch').waitFor();
    await walkTo(page, /^Dispatch: /);
    await press('f', 'f', 'l');
    await walkTo(page, /^Quality: /, 'Shift+Tab').catch(() => undefined);
    await walkTo(page, /^Quality: /);
    await press('o');
    await line(page, 'Nobody reads a longer list at five');
    await page.getByText('1 objection stands').waitFor();
    await press('m');
    await line(page, 'the boxes come first on it');
    await page.getByText('nothing stands against it').waitFor();
    await press('y');
    await keyboardIn(page, 'What was decided');
    await press('Enter');
    await page.getByRole('button', { name: 'Decisions 1' }).waitFor();
    expect(await page.getByText('Something went wrong on our side.').count()).toBe(0);
  });

  test('plans, thanks, and closes', async () => {
    await nextStep();
    await keyboardIn(page, 'Add an action');
    await line(page, 'Petra measures ten crates by 3 Dec');
    await page.getByRole('button', { name: 'Actions 2' }).waitFor();
    await nextStep();
    await keyboardIn(page, 'Add thanks');
    await line(page, 'Dispatch thank Omar for reading the list aloud');
    await page.getByRole('button', { name: 'Thanks 1', exact: true }).waitFor();
    await nextStep();
    await page
      .getByRole('heading', { level: 2, name: 'What was said here but is not written down?' })
      .waitFor();
    await press('Enter', 'Enter');
    await keyboardIn(page, 'What was said but is not here?');
    await line(page, 'q Who tells the school?');
    await press('Alt+g');
    await keyboardIn(page, 'Hands for 5');
    await press('2', 'Enter', '1', 'Enter', 'Enter', 'Enter', 'Enter');
    await keyboardIn(page, 'Date');
    await line(page, 'in 4 weeks');
    await line(page, 'Look at the returned crates');
    await keyboardIn(page, /^Close the session/);
    await press('Enter');
    await page.getByText('The session is closed. These are its minutes.').waitFor();
    expect(faults.filter((fault) => !/ERR_|Failed to load resource|EventSource/.test(fault))).toEqual([]);
  });

  test('hands out a page, a text and an export, each with everything in order', async () => {
    const files: Record<string, string> = {};
    for (const [name, ending] of [
      ['Web page', 'html'],
      ['Markdown', 'md'],
      ['Sameside export', 'json'],
    ] as const) {
      await walkTo(page, /^Hand out/);
      await press('Enter');
      await walkTo(page, new RegExp(`^${name}`), 'ArrowDown');
      const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
      const file = join(folder, `handed-out.${ending}`);
      await download.saveAs(file);
      files[ending] = readFileSync(file, 'utf8');
    }
    for (const ending of ['html', 'md']) {
      const text = files[ending] ?? '';
      const places = MINUTES.map((words) => text.indexOf(words));
      expect(MINUTES.filter((_, at) => places[at] === -1)).toEqual([]);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
    const said = [
      ...MINUTES,
      'the van waited at the school gate',
      'Gate log: open at 8:10 every day',
      'Nobody reads a longer list at five',
    ];
    expect(said.filter((words) => files['json']?.includes(words) !== true)).toEqual([]);
  });

  test('its export becomes the same session in an empty library: same hashes, same file again', async () => {
    const other = join(folder, 'other.sqlite');
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    mkdirSync(first);
    mkdirSync(second);
    await served.stop();
    expect(await sameside(['import', '--library', other, join(folder, 'handed-out.json')])).toMatchObject({
      exit: 0,
    });
    expect(await sameside(['check', '--library', other])).toMatchObject({ exit: 0 });
    const lists = await Promise.all(
      [library, other].map((each) => sameside(['list', '--library', each, '--json'])),
    );
    expect(JSON.parse(lists[1]?.out ?? '')).toEqual(JSON.parse(lists[0]?.out ?? ''));
    for (const [each, out] of [
      [library, first],
      [other, second],
    ] as const)
      expect(
        await sameside(['export', '--library', each, '--session', 'all', '--format', 'json', '--out', out]),
      ).toMatchObject({ exit: 0 });
    expect(eventsIn(second)).toBe(eventsIn(first));
    expect(eventsIn(first)).toBe(eventsOf(join(folder, 'handed-out.json')));
  });
});

/** The events of the sessions in an export, byte by byte; one per line, after the line that says when it was written. */
function eventsOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  const events = text.slice(text.indexOf('\n'), text.indexOf('"workspace"'));
  expect(events.split('\n').length).toBeGreaterThan(40);
  return events;
}

function eventsIn(out: string): string {
  return readdirSync(out)
    .map((name) => eventsOf(join(out, name)))
    .join('\n');
}
