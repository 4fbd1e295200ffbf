import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hoursOfADay,
  isoWeek,
  latestStart,
  loadOf,
  weeksFrom,
  type LoadRow,
} from '../../../shared/session/load.ts';

const DAY_MS = 86_400_000;
const civil = (date: Date) => date.toISOString().slice(0, 10);

/** A calendar of its own, walked day by day from a day everybody knows: Monday 3 January 2000, in week 1 of 2000. */
const calendar = (() => {
  const days = new Map<string, { weekday: number; year: number; week: number; monday: string }>();
  let monday = Date.UTC(2000, 0, 3);
  let [year, week] = [2000, 1];
  while (monday < Date.UTC(2061, 0, 1)) {
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const date = civil(new Date(monday + (weekday - 1) * DAY_MS));
      days.set(date, { weekday, year, week, monday: civil(new Date(monday)) });
    }
    monday += 7 * DAY_MS;
    // The next week is the first of a year when its Thursday is the year's first.
    const thursday = new Date(monday + 3 * DAY_MS);
    const first = thursday.getUTCMonth() === 0 && thursday.getUTCDate() <= 7;
    [year, week] = first ? [thursday.getUTCFullYear(), 1] : [year, week + 1];
  }
  return days;
})();
const dates = [...calendar.keys()];
const aDate = fc.constantFrom(...dates.slice(2000, 15_000));
const near = (date: string, by: number): string => dates[dates.indexOf(date) + by] ?? date;

const aRow = (today: string): fc.Arbitrary<LoadRow> =>
  fc.record({
    department: fc.constantFrom('Sales', 'Operations'),
    hours: fc.double({ min: 0.25, max: 400, noNaN: true }),
    earliest: fc.option(fc.integer({ min: -60, max: 90 }).map((by) => near(today, by))),
    due: fc.option(fc.integer({ min: -60, max: 120 }).map((by) => near(today, by))),
    likelihood: fc.option(fc.integer({ min: 0, max: 100 })),
  });
const aCase = aDate.chain((today) => fc.tuple(fc.constant(today), fc.array(aRow(today), { maxLength: 8 })));

const total = (rows: readonly LoadRow[], today: string, what: 'certain' | 'weighted'): number =>
  loadOf(rows, today)
    .flatMap(({ weeks, undated }) => [...weeks, undated])
    .reduce((sum, hours) => sum + hours[what], 0);

/** Spread one day at a time, on the calendar above. */
function naive(row: LoadRow, today: string): ReadonlyMap<string, number> {
  const weeks = new Map<string, number>();
  const add = (date: string, hours: number) => {
    const monday = calendar.get(date)?.monday ?? '';
    weeks.set(monday, (weeks.get(monday) ?? 0) + hours);
  };
  const { due, earliest, hours } = row;
  if (due === null) return weeks;
  if (due < today) add(today, hours);
  else {
    const wanted = earliest === null || earliest < today ? today : earliest;
    const start = wanted > due ? due : wanted;
    const working = dates.filter(
      (date) => date >= start && date <= due && (calendar.get(date)?.weekday ?? 0) < 6,
    );
    if (working.length === 0) add(due, hours);
    for (const date of working) add(date, hours / working.length);
  }
  return weeks;
}

describe('the load of departments', () => {
  it('is the whole effort, neither more nor less', () => {
    fc.assert(
      fc.property(aCase, ([today, rows]) => {
        const effort = rows.reduce((sum, row) => sum + row.hours, 0);
        expect(total(rows, today, 'certain')).toBeCloseTo(effort, 6);
        const weighted = rows.reduce((sum, row) => sum + (row.hours * (row.likelihood ?? 100)) / 100, 0);
        expect(total(rows, today, 'weighted')).toBeCloseTo(weighted, 6);
      }),
    );
  });

  it('lies in the weeks that spreading day by day gives', () => {
    fc.assert(
      fc.property(
        aDate.chain((today) => fc.tuple(fc.constant(today), aRow(today))),
        ([today, row]) => {
          const weeks = loadOf([row], today)[0]?.weeks ?? [];
          const expected = [...naive(row, today)].toSorted(([one], [other]) => one.localeCompare(other));
          expect(weeks.map(({ monday }) => monday)).toEqual(expected.map(([monday]) => monday));
          for (const [index, [, hours]] of expected.entries())
            expect(weeks[index]?.certain).toBeCloseTo(hours, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is never less when all is certain than when it is weighted, week by week', () => {
    fc.assert(
      fc.property(aCase, ([today, rows]) => {
        for (const { weeks, undated } of loadOf(rows, today))
          for (const hours of [...weeks, undated])
            expect(hours.certain).toBeGreaterThanOrEqual(hours.weighted - 1e-9);
      }),
    );
  });

  it('only grows when something is promised, or becomes likelier', () => {
    fc.assert(
      fc.property(
        aDate.chain((today) =>
          fc.tuple(fc.constant(today), fc.array(aRow(today), { maxLength: 6 }), aRow(today)),
        ),
        ([today, rows, more]) => {
          const weekOf = (list: readonly LoadRow[]) =>
            new Map(
              loadOf(list, today).flatMap(({ department, weeks }) =>
                weeks.map((week) => [`${department} ${week.monday}`, week] as const),
              ),
            );
          const certain = { ...more, likelihood: 100 };
          const [before, after, surer] = [weekOf(rows), weekOf([...rows, more]), weekOf([...rows, certain])];
          for (const [week, { certain: full, weighted }] of before) {
            expect(after.get(week)?.certain).toBeGreaterThanOrEqual(full - 1e-9);
            expect(after.get(week)?.weighted).toBeGreaterThanOrEqual(weighted - 1e-9);
          }
          for (const [week, { weighted }] of after)
            expect(surer.get(week)?.weighted).toBeGreaterThanOrEqual(weighted - 1e-9);
        },
      ),
    );
  });

  it('is no work before today, and none after the last day something is due', () => {
    fc.assert(
      fc.property(aCase, ([today, rows]) => {
        const last = rows
          .map(({ due }) => due ?? '')
          .reduce((one, other) => (one > other ? one : other), today);
        for (const { weeks } of loadOf(rows, today))
          for (const { monday } of weeks) {
            expect(monday >= (isoWeek(today)?.monday ?? '')).toBe(true);
            expect(monday <= last || monday === isoWeek(today)?.monday).toBe(true);
          }
      }),
    );
  });
});

describe('weeks', () => {
  it('are those of the calendar, every day of six decades, over every turn of the year', () => {
    const wrong = [...calendar].filter(([date, { year, week, monday }]) => {
      const found = isoWeek(date);
      return found?.year !== year || found.week !== week || found.monday !== monday;
    });
    expect(wrong).toEqual([]);
    expect(isoWeek('2026-12-31')).toMatchObject({ year: 2026, week: 53 });
    expect(isoWeek('2027-01-03')).toMatchObject({ year: 2026, week: 53 });
    expect(isoWeek('2027-01-04')).toMatchObject({ year: 2027, week: 1 });
    expect(isoWeek('2024-12-30')).toMatchObject({ year: 2025, week: 1 });
    expect(isoWeek('2028-12-31')).toMatchObject({ year: 2028, week: 52 });
    expect(isoWeek('2026-02-30')).toBeUndefined();
  });

  it('follow each other over the turn of the year', () => {
    expect(weeksFrom('2026-12-23', 4)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11']);
  });
});

describe('the latest start', () => {
  it('is a working day, leaves room for the effort, and one working day later would not', () => {
    fc.assert(
      fc.property(aDate, fc.double({ min: 0.1, max: 300, noNaN: true }), (due, hours) => {
        const start = latestStart(due, [{ hours }]) ?? '';
        expect(calendar.get(start)?.weekday).toBeLessThan(6);
        const left = dates.filter(
          (date) => date >= start && date <= due && (calendar.get(date)?.weekday ?? 9) < 6,
        ).length;
        expect(left * 8).toBeGreaterThanOrEqual(hours - 1e-9);
        expect((left - 1) * 8).toBeLessThan(hours);
      }),
      { numRuns: 60 },
    );
  });

  it('goes by the longest effort and by what a department can give in a day', () => {
    expect(latestStart('2026-11-27', [{ hours: 6 }])).toBe('2026-11-27');
    expect(latestStart('2026-11-27', [{ hours: 9 }])).toBe('2026-11-26');
    expect(latestStart('2026-11-27', [{ hours: 9 }, { hours: 40 }])).toBe('2026-11-23');
    expect(latestStart('2026-11-27', [{ hours: 40, hoursPerDay: hoursOfADay(100) }])).toBe('2026-11-26');
    // Due on a Sunday: the work has to be done by Friday.
    expect(latestStart('2026-11-29', [{ hours: 16 }])).toBe('2026-11-26');
    expect(latestStart(null, [{ hours: 6 }])).toBeUndefined();
    expect(latestStart('2026-11-27', [])).toBeUndefined();
  });
});
