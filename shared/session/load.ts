import { civil, dateOf, dayOfDate, mondayOf, type Day } from '../language/dates/calendar.ts';

/** Work that has to be done in one department: a row of the table `loads`, or what is being typed. Dates are the room's own. */
export interface LoadRow {
  readonly department: string;
  readonly hours: number;
  /** ISO date from which it can be worked on; null: from today. */
  readonly earliest: string | null;
  /** ISO date it is due; null: nobody said. */
  readonly due: string | null;
  /** Percent; null: certain. */
  readonly likelihood: number | null;
}

/** Hours: all of it as if it were certain, and weighted by how likely each part comes. */
export interface Hours {
  readonly certain: number;
  readonly weighted: number;
}

export interface WeekLoad extends Hours {
  /** Monday of the ISO week, `2026-11-23`. */
  readonly monday: string;
}

export interface DepartmentLoad {
  readonly department: string;
  /** Only weeks with work in them, in order. */
  readonly weeks: readonly WeekLoad[];
  /** Work without a date, which lies in no week. */
  readonly undated: Hours;
}

const NONE: Hours = { certain: 0, weighted: 0 };
/** A department of unknown capacity is taken to give one person's day to one promise. */
const HOURS_PER_DAY = 8;
const WORKING_DAYS = 5;
/** 5 January 1970. */
const FIRST_MONDAY: Day = 4;
/** A working life: no effort is spread over, or reckoned back by, more. */
const LONGEST = 10_000;

/**
 * Load per department and ISO week. The effort of each row is spread evenly over the working days (Monday to Friday) from its earliest
 * start, or today where that is past or unsaid, to the day it is due, both included: nobody knows better how a department will divide it,
 * and an even spread is the one that does not invent a peak (resource loading of a task with float, as schedulers do it).
 *
 *   hours of one day = hours / working days in [max(earliest, today), due]
 *   certain(week) = sum of its days; weighted(week) = sum of its days × likelihood / 100
 *
 * What is overdue falls into the present week. A span without a working day (due on a Sunday, seen on Saturday) falls into the week it is
 * due. By and at spread alike: at only fixes the latest start. Everything is calendar arithmetic on ISO dates; no clock, no time zone.
 */
export function loadOf(rows: readonly LoadRow[], today: string): readonly DepartmentLoad[] {
  const departments = new Map<string, { weeks: Map<Day, Hours>; undated: Hours }>();
  for (const row of rows) {
    if (!(row.hours > 0)) continue;
    const load = departments.get(row.department) ?? { weeks: new Map<Day, Hours>(), undated: NONE };
    departments.set(row.department, load);
    const parts = spread(row, today);
    if (parts === undefined) load.undated = plus(load.undated, row.hours, row.likelihood);
    else
      for (const [monday, hours] of parts)
        load.weeks.set(monday, plus(load.weeks.get(monday) ?? NONE, hours, row.likelihood));
  }
  return [...departments].map(([department, { weeks, undated }]) => ({
    department,
    undated,
    weeks: [...weeks]
      .toSorted(([one], [other]) => one - other)
      .map(([monday, hours]) => ({ monday: dateOf(monday), ...hours })),
  }));
}

function plus(sum: Hours, hours: number, likelihood: number | null): Hours {
  const share = Math.min(100, Math.max(0, likelihood ?? 100)) / 100;
  return { certain: sum.certain + hours, weighted: sum.weighted + hours * share };
}

/** Hours by the Monday of their week; undefined without a date that exists. */
function spread({ hours, earliest, due }: LoadRow, today: string): ReadonlyMap<Day, number> | undefined {
  const now = dayOfDate(today);
  const end = due === null ? undefined : dayOfDate(due);
  if (now === undefined || end === undefined) return undefined;
  if (end < now) return new Map([[mondayOf(now), hours]]);
  const wanted = earliest === null ? now : (dayOfDate(earliest) ?? now);
  const start = Math.max(now, Math.min(wanted, end), end - LONGEST);
  const days = workingDays(start, end);
  if (days === 0) return new Map([[mondayOf(end), hours]]);
  const weeks = new Map<Day, number>();
  for (let monday = mondayOf(start); monday <= end; monday += 7) {
    const here = workingDays(Math.max(start, monday), Math.min(end, monday + 6));
    if (here > 0) weeks.set(monday, (hours * here) / days);
  }
  return weeks;
}

/** Mondays to Fridays from one day to another, both included; 0 when the second is before the first. */
export function workingDays(from: Day, to: Day): number {
  return to < from ? 0 : workingDaysUpTo(to) - workingDaysUpTo(from - 1);
}

function workingDaysUpTo(day: Day): number {
  const monday = mondayOf(day);
  return ((monday - FIRST_MONDAY) / 7) * WORKING_DAYS + Math.min(WORKING_DAYS, day - monday + 1);
}

/**
 * The last day its preparation can start: so many working days before it is due, the due day included, as its longest effort needs.
 * `hoursPerDay` is what a department can give in a day (capacity / 5), 8 where that is not known. Undefined without a date or effort.
 */
export function latestStart(
  due: string | null,
  efforts: readonly { readonly hours: number; readonly hoursPerDay?: number | undefined }[],
): string | undefined {
  const end = due === null ? undefined : dayOfDate(due);
  if (end === undefined) return undefined;
  const needed = efforts.map(({ hours, hoursPerDay = HOURS_PER_DAY }) =>
    hours > 0 ? Math.ceil(hours / (hoursPerDay > 0 ? hoursPerDay : HOURS_PER_DAY)) : 0,
  );
  const days = Math.min(LONGEST, Math.max(0, ...needed));
  return days === 0 ? undefined : dateOf(workingDaysBefore(end, days));
}

/** The first of so many working days that end on (or, on a weekend, before) the given day. */
function workingDaysBefore(end: Day, count: number): Day {
  let day = end;
  for (let left = count; ; day -= 1) {
    if (civil(day).weekday <= WORKING_DAYS) left -= 1;
    if (left <= 0) return day;
  }
}

/** What a week's capacity gives in one working day; undefined where it is not known or nothing. */
export function hoursOfADay(capacity: number | null): number | undefined {
  return capacity === null || capacity <= 0 ? undefined : capacity / WORKING_DAYS;
}

export interface IsoWeek {
  /** The year the week belongs to, which at the turn of the year is not always the date's. */
  readonly year: number;
  readonly week: number;
  readonly monday: string;
}

/** ISO 8601: weeks begin on Monday and belong to the year of their Thursday. Undefined for no date. */
export function isoWeek(date: string): IsoWeek | undefined {
  const day = dayOfDate(date);
  if (day === undefined) return undefined;
  const monday = mondayOf(day);
  const { year } = civil(monday + 3);
  const first = dayOfDate(`${year}-01-04`);
  if (first === undefined) return undefined;
  return { year, week: (monday - mondayOf(first)) / 7 + 1, monday: dateOf(monday) };
}

/** The Mondays of so many weeks, beginning with the week of `today`. */
export function weeksFrom(today: string, count: number): readonly string[] {
  const day = dayOfDate(today);
  if (day === undefined) return [];
  return Array.from({ length: count }, (_, index) => dateOf(mondayOf(day) + index * 7));
}
