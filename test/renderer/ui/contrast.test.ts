import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, readTokens, type Theme } from './token-colours.ts';

const tokens = readTokens(readFileSync(join(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8'));
const themes: readonly Theme[] = ['light', 'dark'];
const grounds = ['paper', 'surface', 'sunken'];

// Which words stand on which grounds, as the components use them.
const words: Readonly<Record<string, readonly string[]>> = {
  ink: [...grounds, 'accent-soft', 'warn-soft'],
  'ink-2': [...grounds, 'accent-soft', 'warn-soft'],
  accent: [...grounds, 'accent-soft'],
  warn: [...grounds, 'warn-soft'],
  'accent-ink': ['accent', 'accent-strong'],
  paper: ['ink'],
  shaker: grounds,
  mover: grounds,
  prover: grounds,
  maker: grounds,
  'light-up': grounds,
  'light-listen': grounds,
  'light-excused': grounds,
};

// Edges of fields and the focus ring, which must be seen but carry no words.
const edges: Readonly<Record<string, readonly string[]>> = {
  'line-strong': grounds,
  accent: [...grounds, 'accent-soft', 'warn-soft'],
  warn: grounds,
  'ink-off': ['paper', 'surface'],
};

function pairs(table: Readonly<Record<string, readonly string[]>>) {
  return themes.flatMap((theme) =>
    Object.entries(table).flatMap(([front, backs]) => backs.map((back) => ({ theme, front, back }))),
  );
}

test.each(pairs(words))('$front is read on $back in the $theme theme (4.5 : 1)', ({ theme, front, back }) => {
  expect(contrast(tokens, theme, front, back)).toBeGreaterThanOrEqual(4.5);
});

test.each(pairs(edges))('$front is seen on $back in the $theme theme (3 : 1)', ({ theme, front, back }) => {
  expect(contrast(tokens, theme, front, back)).toBeGreaterThanOrEqual(3);
});

test('black on white is 21 : 1, so the arithmetic is right', () => {
  const plain = readTokens('--a: light-dark(#000000, #ffffff); --b: light-dark(#ffffff, #000000);');
  expect(contrast(plain, 'light', 'a', 'b')).toBeCloseTo(21, 5);
  expect(contrast(plain, 'dark', 'a', 'b')).toBeCloseTo(21, 5);
});
