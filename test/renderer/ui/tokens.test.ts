import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '../../../renderer');
const rawColour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;

function sheets(): readonly string[] {
  return globSync('**/*.css', { cwd: renderer }).filter((name) => name !== join('ui', 'tokens.css'));
}

test('nothing outside tokens.css names a raw colour', () => {
  const found = sheets();
  expect(found.length).toBeGreaterThan(10);
  const guilty = found.filter((name) => rawColour.test(readFileSync(join(renderer, name), 'utf8')));
  expect(guilty).toEqual([]);
});

test('every token that is used is defined', () => {
  const defined = new Set(
    [...readFileSync(join(renderer, 'ui/tokens.css'), 'utf8').matchAll(/(--[\w-]+):/g)].map(
      ([, name]) => name,
    ),
  );
  const missing = sheets().flatMap((name) => {
    const css = readFileSync(join(renderer, name), 'utf8');
    const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, token]) => token));
    // A fallback (`var(--x, …)`) says that somebody else may set it.
    return [...css.matchAll(/var\((--[\w-]+)\)/g)]
      .map(([, token]) => token)
      .filter((token) => !defined.has(token) && !own.has(token))
      .map((token) => `${name} ${token}`);
  });
  expect(missing).toEqual([]);
});

test('every sheet of the kit lies in the ui layer', () => {
  const modules = globSync('*.module.css', { cwd: join(renderer, 'ui') });
  expect(modules.length).toBeGreaterThan(10);
  const stray = modules.filter(
    (name) => !/^(?:\/\*[\s\S]*?\*\/\s*)?@layer ui \{/.test(readFileSync(join(renderer, 'ui', name), 'utf8')),
  );
  expect(stray).toEqual([]);
});
