import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readThanks } from '../../../../shared/steps/thanks/thanks-line.ts';

describe('one line of thanks', () => {
  it.each([
    [
      'Sales thank Mia and the dock for unloading in the dark',
      'Sales',
      'Mia and the dock',
      'unloading in the dark',
    ],
    [
      'Operations thanks Ana for telling the customer first',
      'Operations',
      'Ana',
      'telling the customer first',
    ],
    ['Thanks to Ben for the list', '', 'Ben', 'the list'],
    ['Thank you Ben, for the list', '', 'Ben', 'the list'],
    ['Finance would like to thank Lena for staying', 'Finance', 'Lena', 'staying'],
    ['Mia and the dock, for three Mondays in the dark', '', 'Mia and the dock', 'three Mondays in the dark'],
    ['Sales thank Mia', 'Sales', 'Mia', 'Sales thank Mia'],
    ['A good day', '', '', 'A good day'],
  ])('%s', (line, from, to, text) => {
    expect(readThanks(line)).toEqual({ from, to, text });
  });

  it('keeps words for any line that has some, and only well-formed ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const read = readThanks(`${line} x`);
        expect(read.text.trim()).not.toBe('');
        expect([read.from, read.to].every((name) => name.isWellFormed() && name.length <= 400)).toBe(true);
      }),
    );
  });
});
