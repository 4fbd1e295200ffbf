import { expect, test } from 'vitest';
import { shortTitle } from '../../../renderer/app/short-title.ts';

test('a title keeps short words as they are and cuts long ones between characters', () => {
  expect(shortTitle(' 40 crates\nto Northwind ')).toBe('40 crates to Northwind');
  const family = '👨‍👩‍👧‍👦';
  const long = shortTitle(family.repeat(500));
  expect(long.length).toBeLessThanOrEqual(120);
  expect(long.replaceAll(family, '')).toBe('…');
});
