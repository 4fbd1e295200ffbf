/**
 * Calendar days as whole numbers (days since 1970-01-01, proleptic Gregorian). Local dates carry no time zone here, so plain UTC
 * arithmetic is exact; nothing reads a clock.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** "2026-11-27" → its day; `undefined` when there is no such date. */
export function dayOfDate(date: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Year, month 1–12, day of month → day; `undefined` for 30 February and the like. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (
    year < 1970 ||
    year > 9999 ||
    month < 1 ||
    month > 12 ||
    dayOfMonth < 1 ||
    dayOfMonth > daysIn(year, month)
  ) {
    return undefined;
  }
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Day → "2026-11-27". */
export function dateOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  /** ISO: Monday 1 … Sunday 7. */
  readonly weekday: number;
}

export function civil(day: Day): Civil {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
  };
}

/** Monday of the ISO week that holds the day. */
export function mondayOf(day: Day): Day {
  return day - civil(day).weekday + 1;
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civil(day);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, daysIn(targetYear, targetMonth))) ?? day;
}

/** First and last day of the month that lies `months` after the one of `day`. */
export function monthAt(day: Day, months: number): readonly [Day, Day] {
  const first = addMonths(day - civil(day).dayOfMonth + 1, months);
  return [first, addMonths(first, 1) - 1];
}

/** Adds working days, Monday to Friday. */
export function addWorkingDays(day: Day, count: number): Day {
  let result = day;
  for (let left = Math.min(count, 1000); left > 0;) {
    result += 1;
    if (civil(result).weekday < 6) left -= 1;
  }
  return result;
}

/** Monday of an ISO week (the week with 4 January is week 1); `undefined` for a week the year does not have. */
export function mondayOfWeek(year: number, week: number): Day | undefined {
  const january = dayOf(year, 1, 4);
  if (january === undefined || week < 1 || week > 53) return undefined;
  const monday = mondayOf(january) + (week - 1) * 7;
  return civil(monday + 3).year === year ? monday : undefined;
}

/** So many days after a date, "2026-11-27" → "2026-12-03"; what is no date stays as it is. */
export function addDays(date: string, days: number): string {
  const day = dayOfDate(date);
  return day === undefined ? date : dateOf(day + days);
}
