import { afterEach, expect, it } from 'vitest';
import { loadOf, type LoadRow } from '../../../shared/session/load.ts';

const row = (
  hours: number,
  due: string | null,
  more: Partial<Pick<LoadRow, 'department' | 'earliest' | 'likelihood'>> = {},
): LoadRow => ({ department: 'Operations', hours, earliest: null, due, likelihood: null, ...more });

/*
 * Worked by hand on Wednesday 18 November 2026 (week 47: Mon 16 – Sun 22), for Operations.
 *
 *   what                                    working days                  week 47   week 48   week 49
 *   A  40 crates, 24 h, by Fri 27 Nov       Wed 18 … Fri 27: 3 + 5 = 8      9         15         –
 *   B  10 h, 70 %, from Mon 23, by Tue 1    Mon 23 … Tue 1: 5 + 2 = 7       –       50/7       20/7
 *   C  6 h, overdue since Mon 9 Nov         all in this week                6          –         –
 *   D  8 h, 50 %, by Sun 22 (from Sat 21)   no working day: its week        8          –         –
 *   E  5 h, no date                         in no week: undated 5
 *
 *   if all comes                                                           23     15+50/7     20/7
 *   weighted: A whole, B × 0.7, C whole, D × 0.5                           19      15+5        2
 */
it('gives the figures of a case worked by hand', () => {
  const rows = [
    row(24, '2026-11-27'),
    row(10, '2026-12-01', { earliest: '2026-11-23', likelihood: 70 }),
    row(6, '2026-11-09'),
    row(8, '2026-11-22', { earliest: '2026-11-21', likelihood: 50 }),
    row(5, null),
  ];
  const [load, ...others] = loadOf(rows, '2026-11-18');
  expect(others).toEqual([]);
  expect(load?.undated).toEqual({ certain: 5, weighted: 5 });
  expect(load?.weeks.map(({ monday }) => monday)).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
  const figures = load?.weeks.flatMap(({ certain, weighted }) => [certain, weighted]) ?? [];
  const byHand = [23, 19, 15 + 50 / 7, 20, 20 / 7, 2];
  for (const [index, hours] of byHand.entries()) expect(figures[index]).toBeCloseTo(hours, 9);
});

it('spreads over the turn of the year: week 53 of 2026, then week 1 of 2027', () => {
  // Wed 30 Dec … Tue 5 Jan: Wed Thu Fri and Mon Tue, five working days of 2 h.
  const [load] = loadOf([row(10, '2027-01-05')], '2026-12-30');
  expect(load?.weeks).toEqual([
    { monday: '2026-12-28', certain: 6, weighted: 6 },
    { monday: '2027-01-04', certain: 4, weighted: 4 },
  ]);
});

it('keeps departments apart, and counts no work that is none', () => {
  const rows = [row(4, '2026-11-20'), row(2, '2026-11-20', { department: 'Sales' }), row(0, '2026-11-20')];
  expect(loadOf(rows, '2026-11-20').map(({ department, weeks }) => [department, weeks[0]?.certain])).toEqual([
    ['Operations', 4],
    ['Sales', 2],
  ]);
  expect(loadOf([row(4, 'soon')], '2026-11-20')[0]?.undated.certain).toBe(4);
});

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/New_York', 'UTC'])(
  'is the same whatever the time zone of the machine: %s',
  (name) => {
    const rows = [row(24, '2026-11-27'), row(10, '2026-03-30', { earliest: '2026-03-27' })];
    process.env['TZ'] = 'Europe/Berlin';
    const there = loadOf(rows, '2026-03-20');
    process.env['TZ'] = name;
    expect(loadOf(rows, '2026-03-20')).toEqual(there);
  },
);
