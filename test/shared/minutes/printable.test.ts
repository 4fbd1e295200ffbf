import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine, printable, steersDirection } from '../../../shared/minutes/printable.ts';
import { hostileText } from './hostile.ts';

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Where each line of the text leaves the bidi algorithm: zero when everything it opened is closed again. */
function openAtEnd(line: string): number {
  const stack: string[] = [];
  for (const character of line) {
    if (/[\u202a\u202b\u202d\u202e]/u.test(character)) stack.push('\u202c');
    else if (/[\u2066-\u2068]/u.test(character)) stack.push('\u2069');
    else if (character === '\u202c' && stack.at(-1) === '\u202c') stack.pop();
    else if (character === '\u2069' && stack.includes('\u2069')) {
      while (stack.pop() !== '\u2069');
    } else if (/[\u202c\u2069]/u.test(character)) return -1;
  }
  return stack.length;
}

describe('printable text', () => {
  test('keeps what people write', () => {
    for (const text of ['Ana’s “plan”', 'naïve – 10 %', 'שלום', 'مرحبا', '😀 👨‍👩‍👧', 'a\tb', 'one\ntwo']) {
      expect(printable(text)).toBe(text);
    }
  });

  test('shows control characters instead of obeying them, and knows one kind of line end', () => {
    expect(printable('\u0000\u001b\u007f\u009b')).toBe('␀␛␡\ufffd');
    expect(printable('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
    expect(printable('\ud800')).toBe('\ufffd');
  });

  test('ends within its line what turns text round', () => {
    expect(printable('\u202Eabc')).toBe('\u202Eabc\u202c');
    expect(printable('a\u202cb\u2069')).toBe('ab');
    expect(printable('\u2067x\u202Ey\u2069z')).toBe('\u2067x\u202Ey\u202c\u2069z');
    expect(printable('\u202Eone\ntwo')).toBe('\u202Eone\u202c\ntwo');
  });

  test('for any text: no controls, nothing left open, and once is enough', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = printable(text);
        expect(shown.replaceAll(/[\t\n]/g, '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
        expect(shown.split('\n').map(openAtEnd)).toEqual(shown.split('\n').map(() => 0));
        expect(printable(shown)).toBe(shown);
        expect(oneLine(text)).not.toContain('\n');
        expect(openAtEnd(oneLine(text))).toBe(0);
      }),
    );
  });

  test('for any text: letters are never lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(letters(printable(text))).toBe(letters(text));
      }),
    );
  });

  test('tells text that steers direction', () => {
    expect(['שלום', '\u202ex', '\u200f'].every(steersDirection)).toBe(true);
    expect(['Ana', '😀', '日本'].some(steersDirection)).toBe(false);
  });
});
