import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../build/chromium.ts';
import { demoEvents } from '../../electron/backend/demo/demo.ts';
import { idsOfInstants } from '../../electron/backend/demo/ids.ts';
import { LOOK_STYLES } from '../../electron/backend/look-files.ts';
import { englishMinutes } from '../../shared/minutes/english.ts';
import { htmlFile, type EmbeddedFont } from '../../shared/minutes/html-file.ts';
import { minutesOf } from '../../shared/minutes/minutes.ts';
import { sessionStream } from '../../shared/session/fold.ts';
import { logOf } from '../../shared/session/log.ts';

const project = join(import.meta.dirname, '../..');
const fontFile = (
  family: EmbeddedFont['family'],
  style: EmbeddedFont['style'],
  path: string,
): EmbeddedFont => ({
  family,
  style,
  data: readFileSync(join(project, 'node_modules/@fontsource-variable', path), 'base64'),
});
const look = {
  css: LOOK_STYLES.map(({ name }) => readFileSync(join(project, 'shared/minutes', name), 'utf8')).join('\n'),
  fonts: [
    fontFile('Inter Variable', 'normal', 'inter/files/inter-latin-wght-normal.woff2'),
    fontFile(
      'Source Serif 4 Variable',
      'normal',
      'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    ),
    fontFile(
      'Source Serif 4 Variable',
      'italic',
      'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    ),
  ],
  sha256: (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64'),
};

const now = Date.parse('2026-11-21T12:00:00.000Z');
const [, ...sessions] = demoEvents({ now, utcOffset: 60, idAt: idsOfInstants(() => 0.5) });
const folder = mkdtempSync(join(tmpdir(), 'sameside-minutes-'));
const files = sessions.map(({ session, events }, index) => {
  const minutes = minutesOf(logOf(sessionStream(session), events).state, { now, say: englishMinutes() });
  const path = join(folder, `${index}.html`);
  writeFileSync(path, htmlFile(minutes, look));
  return { title: minutes.title, path, address: pathToFileURL(path).href };
});
const northwind = files.find((file) => file.title === 'Late deliveries to Northwind') ?? files[0];

const executablePath = chromiumPath();
const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (executablePath === undefined) return;
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function openPage(scheme: 'light' | 'dark') {
  if (browser === undefined) throw new Error('no browser');
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 1000, height: 900 } });
  return context.newPage();
}

/** How far the page is wider than its window, measured there. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

describe.skipIf(executablePath === undefined)('the exported file in a browser', () => {
  test('loads nothing, is refused nothing by its own policy, and shows its own fonts', async () => {
    const page = await openPage('light');
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(northwind?.address ?? '');
    const fonts = await page.evaluate(async () => {
      const loaded = await Promise.all(
        ['500 20px "Source Serif 4 Variable"', '400 16px "Inter Variable"'].map((font) =>
          document.fonts.load(font),
        ),
      );
      return loaded.map((faces) => faces.length);
    });
    expect(fonts).toEqual([1, 1]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([northwind?.address]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('has no accessibility violations, %s', async (scheme) => {
    const page = await openPage(scheme);
    // The newest three have everything between them: drawn tree, draft, follow-up, corrections.
    for (const { address } of files.slice(-3)) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    }
    await page.context().close();
  });

  test('never scrolls sideways, neither on a phone nor at twice the text size', async () => {
    const page = await openPage('light');
    for (const { address } of files) {
      await page.setViewportSize({ width: 360, height: 700 });
      await page.goto(address);
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1000, height: 900 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '32px';
      });
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  test.skipIf(!hasPdfToText)(
    'printed and read back: decisions, actions, the tree and thanks, in that order',
    async () => {
      const page = await openPage('dark');
      await page.goto(northwind?.address ?? '');
      const pdf = join(folder, 'northwind.pdf');
      await page.pdf({ path: pdf, format: 'A4', tagged: true, outline: true });
      const text = spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).stdout.replaceAll(
        /\s+/g,
        ' ',
      );
      const order = [
        'Late deliveries to Northwind',
        'We plan our lines around eight',
        'Changes to Monday orders close on Thursday at 18:00',
        'Consent of Sales, Operations',
        'Send the first Thursday pick list',
        'Price the paid rush slot',
        'Why it happened',
        'What we will all say',
        'Who books the early dock',
        'Who was in the room',
      ];
      const places = order.map((words) => text.indexOf(words));
      expect(order.filter((_, index) => places[index] === -1)).toEqual([]);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(text).toMatch(/^1 \/ [45] /);
      await page.context().close();
    },
  );
});
