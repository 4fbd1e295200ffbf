const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = 86_400_000;

/**
 * When something was heard, from plain words: "yesterday", "Monday" (the last one), "16 Nov", "16.11.", "2026-11-16".
 * Dates as ISO text; a day without a year is the last one before or on `today`. Undefined when it is no date, or one still to come.
 */
export function pastDate(text: string, today: string): string | undefined {
  const words = text.trim().toLowerCase();
  const now = Date.parse(today);
  const time = daysAgo(words, now) ?? lastWeekday(words, now) ?? calendarDay(words, today);
  return time === undefined || time > now ? undefined : isoDate(time);
}

function daysAgo(words: string, now: number): number | undefined {
  if (words === 'today') return now;
  if (words === 'yesterday') return now - DAY;
  const count = /^(\d{1,3}) days? ago$/.exec(words)?.[1];
  return count === undefined ? undefined : now - Number(count) * DAY;
}

function lastWeekday(words: string, now: number): number | undefined {
  const [, name = ''] = /^(?:last )?([a-z]{3,9})$/.exec(words) ?? [];
  const weekday = WEEKDAYS.findIndex((day) => name.startsWith(day));
  if (weekday < 0) return undefined;
  const back = (new Date(now).getUTCDay() - weekday + 7) % 7;
  return now - (back === 0 ? 7 : back) * DAY;
}

function calendarDay(words: string, today: string): number | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spoken = /^(?:[a-z]{3,9},? )?(\d{1,2})\.? ([a-z]{3})[a-z]*\.?(?: (\d{4}))?$/.exec(words);
  const short = /^(\d{1,2})[./](\d{1,2})[./]?(\d{4})?$/.exec(words);
  const [, day, month, year] = spoken ?? short ?? [];
  if (day === undefined || month === undefined) return undefined;
  const number = spoken ? MONTHS.indexOf(month) + 1 : Number(month);
  if (year !== undefined) return dayOf(Number(year), number, Number(day));
  const thisYear = Number(today.slice(0, 4));
  const here = dayOf(thisYear, number, Number(day));
  return here !== undefined && here > Date.parse(today) ? dayOf(thisYear - 1, number, Number(day)) : here;
}

/** Undefined for a day that is not in the calendar, such as 31 June. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
