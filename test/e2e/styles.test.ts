import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../build/project.ts';
import { arrowsOf } from '../architecture/arrows.ts';
import { codeFiles } from '../architecture/sources.ts';
import { CHROMIUM } from '../support/browser.ts';
import { openInBrowser, type InBrowser } from '../support/open-in-browser.ts';

/** A later one wins, whatever order the chunks bring their sheets in. */
const LAYERS = ['reset', 'tokens', 'base', 'ui', 'feature'];

let app: InBrowser;

beforeAll(async () => {
  if (CHROMIUM !== undefined) app = await openInBrowser({ examples: true });
});
afterAll(async () => {
  await app?.end();
});

/** The style sheets the build made. */
function builtSheets(): readonly string[] {
  const folder = inProject('out/renderer/assets');
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Every CSS module the app uses, by the imports from its first file on; the gallery alone uses some more. */
function usedModules(): readonly string[] {
  const arrows = Map.groupBy(codeFiles().flatMap(arrowsOf), ({ from }) => from);
  const used = new Set(['renderer/main.tsx']);
  for (const file of used) for (const { to } of arrows.get(file) ?? []) used.add(to);
  return [...used].filter((file) => file.endsWith('.module.css')).toSorted();
}

/** Every property that a style sheet gives a class, as `class property`, in the words of Chromium itself. */
function givenIn(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate((css) => {
    const given = new Set<string>();
    const collect = (rules: CSSRuleList, around: readonly string[]): void => {
      for (const rule of rules) {
        const selector = rule instanceof CSSStyleRule ? rule.selectorText : '';
        const named = [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/gu)].map(([, name]) => name ?? '');
        const classes = named.length > 0 ? named : around;
        if ('style' in rule && rule.style instanceof CSSStyleDeclaration)
          for (const property of rule.style) for (const name of classes) given.add(`${name} ${property}`);
        if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) collect(rule.cssRules, classes);
      }
    };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    collect(sheet.cssRules, []);
    return [...given];
  }, text);
}

/** Which of two layers wins in the page as it stands, asked with a rule of each, the later layer's first. */
function winner(page: Page, lower: string, higher: string): Promise<string> {
  return page.evaluate(
    ([below, above]) => {
      const probe = document.createElement('i');
      probe.className = 'probe-of-layers';
      document.body.append(probe);
      const sheet = new CSSStyleSheet();
      for (const layer of [below, above])
        sheet.insertRule(`@layer ${layer} { .probe-of-layers { --won: ${layer} } }`);
      document.adoptedStyleSheets.push(sheet);
      const won = getComputedStyle(probe).getPropertyValue('--won').trim();
      document.adoptedStyleSheets.pop();
      probe.remove();
      return won;
    },
    [lower, higher] as const,
  );
}

describe.skipIf(CHROMIUM === undefined)('styles, after the build has cut them into chunks', () => {
  test.each(['#/', '#/people', '#/settings'])(
    '%s: features win over the kit, the kit over the base',
    async (hash) => {
      const page = await app.context.newPage();
      await app.go(hash, page);
      for (const [at, higher] of LAYERS.entries()) {
        for (const lower of LAYERS.slice(0, at)) {
          expect(await winner(page, lower, higher), `${higher} over ${lower}`).toBe(higher);
        }
      }
      await page.close();
    },
  );

  test('no property of a class is lost on the way', async () => {
    const page = await app.browser.newPage();
    const built = new Set<string>();
    for (const css of builtSheets())
      for (const pair of await givenIn(page, css)) built.add(pair.replace(/^_?(.+?)_[\w-]{5}_\d+ /u, '$1 '));
    const lost: string[] = [];
    for (const file of usedModules())
      for (const pair of await givenIn(page, readFileSync(inProject(file), 'utf8')))
        if (!built.has(pair)) lost.push(`${file} ${pair}`);
    expect(built.size).toBeGreaterThan(1_000);
    expect(lost).toEqual([]);
    await page.close();
  });
});
