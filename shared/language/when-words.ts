import { dayOfDate } from './dates/calendar.ts';
import type { Today, When } from './when.ts';

/**
 * A time in words: "by Fri 27 Nov", "by Thu 26 Nov, 12:00", "at Thu 3 Dec, 14:00"; the year only when it is not this one. Dates carry no
 * time zone, so they are spelled in UTC; the date comes out as it was agreed, wherever the reader sits.
 */
export function whenWords(when: When, today: Today, locale = 'en-GB'): string {
  const day = dayOfDate(when.date);
  const date =
    day === undefined ? when.date : spelled(day, when.date.slice(0, 4) !== today.date.slice(0, 4), locale);
  return `${when.kind} ${date}${when.time === undefined ? '' : `, ${when.time}`}`;
}

function spelled(day: number, withYear: boolean, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  // "Fri, 27 Nov" → "Fri 27 Nov": the comma is kept for the time.
  return format.format(day * 86_400_000).replace(/^(\p{L}+\.?),\s/u, '$1 ');
}
