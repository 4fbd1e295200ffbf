import type { When } from '../session/event.ts';
import type { MinutesSay } from './words.ts';

/**
 * Dates and times as people say them. Names of days and months come from `Intl`, their order from the words, so that the same minutes
 * read the same in every JavaScript engine.
 */
export interface DateWords {
  /** "Fri 27 Nov", with the year when it is another than the meeting's. `date` is `2026-11-27`. */
  short(date: string): string;
  /** "Friday 20 November 2026". */
  long(date: string): string;
  /** "15 January", with the year when it is another than the meeting's. */
  day(date: string): string;
  /** "Fri 27 Nov, 12:00", or "at Fri 27 Nov, 12:00" where exactness was asked for. */
  when(when: When): string;
}

/** `year` is the meeting's, so that only other years are named. */
export function dateWords(say: MinutesSay, locale: string, year: number): DateWords {
  const spoken = (key: 'short' | 'long' | 'day', style: 'short' | 'long', date: string): string => {
    const instant = new Date(`${date}T00:00:00Z`);
    const name = (options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(instant);
    const values = {
      weekday: name({ weekday: style }),
      day: instant.getUTCDate(),
      month: monthOf(locale, style, instant),
      year: instant.getUTCFullYear(),
    };
    const plain = say(`minutes.date.${key}`, values);
    const named = key === 'long' || instant.getUTCFullYear() === year;
    return named ? plain : say('minutes.date.with-year', { date: plain, year: values.year });
  };
  const short = (date: string): string => spoken('short', 'short', date);
  return {
    short,
    long: (date) => spoken('long', 'long', date),
    day: (date) => spoken('day', 'long', date),
    when: ({ kind, date, time }) => {
      const day = time === undefined ? short(date) : say('minutes.date.at-time', { date: short(date), time });
      return kind === 'at' ? say('minutes.date.exactly', { date: day }) : day;
    },
  };
}

/** The month as it stands in a date (some languages bend it); British short months are cut to three letters, as engines differ. */
function monthOf(locale: string, style: 'short' | 'long', instant: Date): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
  const month = format.formatToParts(instant).find((part) => part.type === 'month')?.value ?? '';
  return style === 'short' && locale.startsWith('en') ? month.slice(0, 3) : month;
}

/** The room's own calendar date and time of day of an instant. `utcOffset` is minutes east of UTC. */
export function roomTime(
  instant: number,
  utcOffset: number,
): { readonly date: string; readonly time: string } {
  const local = new Date(instant + utcOffset * 60_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}
