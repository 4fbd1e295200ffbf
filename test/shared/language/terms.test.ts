import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedTerm, termFinder } from '../../../shared/language/terms.ts';

const agreed = (...terms: readonly string[]) =>
  termFinder(terms.map((term) => ({ term, meaning: `${term}!` })));
const marked = (terms: readonly string[], text: string): string =>
  agreed(...terms)
    .piecesOf(text)
    .map(({ text: part, term }) => (term === undefined ? part : `[${part}]`))
    .join('');

describe('agreed terms in a text', () => {
  it.each([
    [['order'], 'An order is late; Orders wait.', 'An [order] is late; [Orders] wait.'],
    [['order'], 'reorder the border, orderly', 'reorder the border, orderly'],
    [['order'], 'the order’s date, order-book', 'the [order]’s date, [order]-book'],
    [['late', 'late order'], 'a late order is late', 'a [late order] is [late]'],
    [['late order'], 'Late\n  orders', '[Late\n  orders]'],
    [['late order'], 'late, order', 'late, order'],
    [['Fertigstellung', 'größe'], 'Die GRÖSSE und die Größe', 'Die GRÖSSE und die [Größe]'],
    [['C++', '24/7'], 'C and C++ run 24/7, 24 of 7', 'C and [C++] run [24/7], 24 of 7'],
    [['готово'], 'Готово? Не готово.', '[Готово]? Не [готово].'],
    [['gate'], 'gate gate', '[gate] [gate]'],
    [['stats', 'stat'], 'stats and stat', '[stats] and [stat]'],
    [['—', '  ', ''], 'nothing — here', 'nothing — here'],
    [['café'], 'at the cafe\u0301 again', 'at the [cafe\u0301] again'],
  ] as const)('%j in %j', (terms, text, expected) => {
    expect(marked(terms, text)).toBe(expected);
  });

  it('lists each term once, where it first stands', () => {
    const found = agreed('gate', 'order').termsIn('An order at the gate, two orders');
    expect(found.map(({ term }) => term)).toEqual(['order', 'gate']);
  });

  const word = fc.constantFrom(
    'order',
    'late',
    'Gate',
    'größe',
    's',
    'x-ray',
    'C++',
    '😀',
    ' ',
    '\n',
    ',',
    "'s",
    '-',
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
  const spaced = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const anyText = fc.oneof(text, spaced, fc.string({ unit: 'grapheme', maxLength: 40 }));

  it('never changes the text, and every piece that is marked is the term, or its plural', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), anyText, (terms, said) => {
        const pieces = agreed(...terms).piecesOf(said);
        expect(pieces.map((piece) => piece.text).join('')).toBe(said);
        for (const piece of pieces.filter(({ term }) => term !== undefined)) {
          const term = foldedTerm(piece.term?.term ?? '');
          expect([term, `${term}s`]).toContain(foldedTerm(piece.text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('marks a term that stands alone between other words', () => {
    fc.assert(
      fc.property(fc.constantFrom('order', 'late order', 'C++', 'gate 4'), (term) => {
        expect(marked([term], `we say ${term.toUpperCase()} here`)).toContain('[');
      }),
    );
  });

  it('looks through a pasted page with many terms in proportion to its length', () => {
    const terms = Array.from({ length: 500 }, (_, index) => `late late late ${index}`);
    const page = 'late '.repeat(40_000);
    expect(
      agreed(...terms)
        .piecesOf(page)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(page);
  });
});
