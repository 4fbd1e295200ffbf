import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readObjection } from '../../../../shared/steps/breakdown/objection-line.ts';
import { readPiece, readTerms } from '../../../../shared/steps/breakdown/piece-line.ts';
import { ANA, BEN, logWith, OPERATIONS, SALES } from '../../../support/meeting-script.ts';

const { people } = logWith().state;
/** A Friday. */
const TODAY = { date: '2026-11-20', time: '10:00' };
const FRIDAY = { kind: 'by', date: '2026-11-27' };
const of = (hours: number, department = OPERATIONS) => [{ department, hours }];

describe('a piece in one line', () => {
  it.each([
    ['Build the ramp, Ben, 6 h, by 27 Nov', 'Build the ramp', BEN, of(6), FRIDAY],
    ['Build the ramp, 6 h, Ben, by 27 Nov', 'Build the ramp', BEN, of(6), FRIDAY],
    ['Ben will build the ramp by 27 Nov, 6h', 'Build the ramp', BEN, of(6), FRIDAY],
    ['build the ramp (Ben) 1.5 hours by 27 Nov', 'Build the ramp', BEN, of(1.5), FRIDAY],
    ['Build the ramp, Ben Okafor, 2 days', 'Build the ramp', BEN, of(16), undefined],
    ['Call three customers, Ana, 90 min', 'Call three customers', ANA, of(1.5, SALES), undefined],
    [
      'Paint the sign, 4 h Operations, 2 h Sales',
      'Paint the sign',
      undefined,
      [...of(4), ...of(2, SALES)],
      undefined,
    ],
    ['Paint the sign, Ana, 4 h of Operations', 'Paint the sign', ANA, of(4), undefined],
    ['Paint the sign', 'Paint the sign', undefined, [], undefined],
  ] as const)('%s', (line, text, owner, effort, when) => {
    const read = readPiece(line, people, TODAY);
    expect(read.text).toBe(text);
    expect(read.owner).toBe(owner);
    expect(read.effort).toEqual(effort);
    expect(read.when).toEqual(when);
  });

  it('leaves hours in the words when nobody knows whose they are', () => {
    expect(readPiece('Paint the sign, 4 h', people, TODAY)).toEqual({
      text: 'Paint the sign, 4 h',
      effort: [],
    });
  });

  it('takes a stretch of days for a date, not for work', () => {
    const read = readPiece('Send the list, Ben, in 3 days', people, TODAY);
    expect(read.effort).toEqual([]);
    expect(read.when).toEqual({ kind: 'by', date: '2026-11-23' });
  });

  it('takes whatever is typed, and never loses a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (line) => {
        const read = readPiece(line, people, TODAY);
        expect(read.text === '').toBe(line.trim() === '');
        for (const { hours } of read.effort) expect(hours).toBeGreaterThan(0);
      }),
    );
  });
});

test('terms alone change what they name', () => {
  expect(readTerms('Ben, 6 h, by 27 Nov', people, TODAY, null)).toEqual({
    owner: BEN,
    effort: of(6),
    when: FRIDAY,
    rest: '',
  });
  expect(readTerms('by 27 Nov', people, TODAY, BEN)).toEqual({ effort: [], when: FRIDAY, rest: '' });
  expect(readTerms('3h', people, TODAY, BEN)).toEqual({ effort: of(3), rest: '' });
  expect(readTerms('3h', people, TODAY, null).rest).toBe('3h');
  expect(readTerms('somebody, 3 h', people, TODAY, BEN).rest).toBe('somebody');
});

test('an objection may name who objects', () => {
  expect(readObjection('Ben: the dock is too narrow', people)).toEqual({
    by: BEN,
    text: 'the dock is too narrow',
  });
  expect(readObjection('Two things: weight and rain', people)).toEqual({
    by: null,
    text: 'Two things: weight and rain',
  });
});
