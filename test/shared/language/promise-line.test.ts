import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPromise, type PromiseWorld } from '../../../shared/language/promise-line.ts';
import { promiseAsLine } from '../../../shared/language/promise-words.ts';

const TODAY = { date: '2026-11-20', time: '10:00' };
const WORLD: PromiseWorld = {
  people: [
    { id: 'ben', name: 'Ben Okafor' },
    { id: 'ana', name: 'Ana Ruiz' },
  ],
  departments: [
    { id: 'ops', name: 'Operations' },
    { id: 'sales', name: 'Sales' },
    { id: 'fin', name: 'Finance' },
  ],
  customer: 'Hartmann & Sons',
  delivering: 'ops',
};
const read = (line: string) => readPromise(line, WORLD, TODAY);
const by = (date: string) => ({ kind: 'by', date });

describe('one line of a promise', () => {
  it.each([
    [
      '40 crates to Northwind by Fri 27 Nov, 6 h Operations, 70 %',
      {
        text: '40 crates to Northwind',
        quantity: '40 crates',
        to: 'Northwind',
        when: by('2026-11-27'),
        effort: [{ department: 'ops', hours: 6 }],
        likelihood: 70,
      },
    ],
    [
      'Ben: 12 pallets of bricks for Oakley Homes by 4 Dec; 2 days; 60% likely; without unloading',
      {
        text: '12 pallets of bricks for Oakley Homes',
        quantity: '12 pallets of bricks',
        to: 'Oakley Homes',
        owner: 'ben',
        when: by('2026-12-04'),
        effort: [{ department: 'ops', hours: 16 }],
        likelihood: 60,
        excluded: 'unloading',
      },
    ],
    [
      'New labels to Hartmann & Sons by Wed, 3,5 h ops + 2 h Fin, from Mon, latest start Tue',
      {
        text: 'New labels to Hartmann & Sons',
        quantity: '',
        to: 'Hartmann & Sons',
        effort: [
          { department: 'ops', hours: 3.5 },
          { department: 'fin', hours: 2 },
        ],
        when: by('2026-11-25'),
        earliest: '2026-11-23',
        latest: '2026-11-24',
      },
    ],
    [
      '1,000 leaflets to Northwind at 14:00 on 27 Nov, because their fair opens then',
      {
        text: '1,000 leaflets to Northwind',
        quantity: '1,000 leaflets',
        when: { kind: 'at', date: '2026-11-27', time: '14:00', because: 'their fair opens then' },
      },
    ],
    [
      'deliver up to 20 crates by Fri, 27 Nov',
      { text: 'Deliver up to 20 crates', quantity: 'up to 20 crates' },
    ],
    ['A pallet of bricks by Mon', { text: 'A pallet of bricks', when: by('2026-11-23') }],
    ['Sunday deliveries to Northwind', { text: 'Sunday deliveries to Northwind', to: 'Northwind' }],
    ['Bring the samples up to the second floor', { to: '', quantity: '', effort: [] }],
    ['Nothing but words', { text: 'Nothing but words', effort: [], excluded: '' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it('leaves in the words what it does not understand', () => {
    expect(read('40 crates, blue ones, to Northwind, 6 h Purchasing, 700 %').text).toBe(
      '40 crates, blue ones, to Northwind, 6 h Purchasing, 700 %',
    );
    expect(readPromise('40 crates, 6 h', { ...WORLD, delivering: undefined }, TODAY).text).toBe(
      '40 crates, 6 h',
    );
    const page = `${'crates '.repeat(400)}, 6 h ops`;
    expect(read(page)).toMatchObject({ text: page, effort: [] });
  });

  it('takes any text without failing', () => {
    const bits = fc.constantFrom(
      '6 h',
      'by Fri',
      ',',
      '70 %',
      'without',
      'Operations',
      'from',
      ' and ',
      '∑',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits).map((all) => all.join(' ')),
        ),
        (line) => {
          expect(typeof read(line).text).toBe('string');
        },
      ),
    );
  });

  it('is read back the same from the line that corrects it', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`);
    const promise = fc.record(
      {
        text: fc.constantFrom('40 crates to Northwind', 'New labels', 'A pallet, blue, for Hartmann & Sons'),
        effort: fc.uniqueArray(
          fc.record({
            department: fc.constantFrom('ops', 'sales', 'fin'),
            hours: fc.constantFrom(1, 2.5, 40),
          }),
          { selector: ({ department }) => department, maxLength: 3 },
        ),
        excluded: fc.constantFrom('', 'pallets', 'unloading and pallets'),
        when: fc.oneof(
          fc.record({ kind: fc.constant('by' as const), date }),
          fc.record({ kind: fc.constant('at' as const), date, time: fc.constant('14:30') }),
          fc.record({
            kind: fc.constant('at' as const),
            date,
            time: fc.constant('08:00'),
            because: fc.constant('the line starts then'),
          }),
        ),
        likelihood: fc.integer({ min: 0, max: 100 }),
        earliest: date,
        latest: date,
      },
      { requiredKeys: ['text', 'effort', 'excluded'] },
    );
    fc.assert(
      fc.property(promise, (said) => {
        const line = promiseAsLine(said, WORLD.departments);
        const { quantity: _, to: __, ...back } = read(line);
        expect(back).toEqual(said);
      }),
    );
  });
});
