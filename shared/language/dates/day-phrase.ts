import { addMonths, civil, dayOf, dayOfDate, type Day } from './calendar.ts';
import { dayNumber, monthOf, weekdayOf, type DateToken } from './date-token.ts';
import { END_OF_DAY } from './clock-phrase.ts';

/**
 * Days found at a place. Where the words name a stretch ("next week", "January"), `first` and `last` differ: "by" means its first day,
 * "in" its last. `alone` says whether the words are a date without "by" or "on" before them: everywhere, only at the edge of a sentence
 * ("… Friday"), or never ("may", "sat", "12/1").
 */
export interface DayPhrase {
  readonly first: Day;
  readonly last: Day;
  readonly next: number;
  readonly alone: 'anywhere' | 'edge' | 'never';
  /** A weekday that is today: whether it still means today hangs on the hour. */
  readonly today?: boolean;
  readonly time?: string;
}

/** Now, as the grammar needs it. */
export interface Moment {
  readonly day: Day;
  /** HH:MM */
  readonly time: string;
}

const oneDay = (day: Day, next: number, alone: DayPhrase['alone']): DayPhrase => ({
  first: day,
  last: day,
  next,
  alone,
});

/** The next day with this day of month (and month) from today on; 29 February waits for a leap year. */
function upcoming(now: Moment, dayOfMonth: number, month: number | undefined): Day | undefined {
  const today = civil(now.day);
  const step = month === undefined ? 1 : 12;
  for (let tries = 0; tries < 9; tries += 1) {
    const base = month === undefined ? addMonths(now.day - today.dayOfMonth + 1, tries * step) : undefined;
    const at = base === undefined ? { year: today.year + tries, month: month ?? 1 } : civil(base);
    const day = dayOf(at.year, at.month, dayOfMonth);
    if (day !== undefined && day >= now.day) return day;
  }
  return undefined;
}

function yearAt(tokens: readonly DateToken[], at: number): readonly [number, number] | undefined {
  const comma = tokens[at]?.word === ',' ? 1 : 0;
  const word = tokens[at + comma]?.word ?? '';
  return /^20\d{2}$/u.test(word) ? [Number(word), at + comma + 1] : undefined;
}

function dated(
  tokens: readonly DateToken[],
  now: Moment,
  dayOfMonth: number,
  month: number,
  next: number,
): DayPhrase | undefined {
  const year = yearAt(tokens, next);
  const day = year ? dayOf(year[0], month, dayOfMonth) : upcoming(now, dayOfMonth, month);
  return day === undefined || day < now.day ? undefined : oneDay(day, year ? year[1] : next, 'anywhere');
}

/** "26 Nov", "26th of November 2026", "Nov 26th". */
function namedMonth(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const number = dayNumber(tokens[at]?.word, false);
  if (number !== undefined) {
    const after = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1;
    const month = monthOf(tokens[after]?.word);
    const dot =
      tokens[after + 1]?.word === '.' &&
      tokens[after + 1]?.start === tokens[after]?.end &&
      /^\d{4}$/u.test(tokens[after + 2]?.word ?? '')
        ? 1
        : 0;
    return month === undefined ? undefined : dated(tokens, now, number, month, after + 1 + dot);
  }
  const month = monthOf(tokens[at]?.word);
  const the = tokens[at + 1]?.word === 'the' ? 1 : 0;
  const second = month === undefined ? undefined : dayNumber(tokens[at + 1 + the]?.word, false);
  const counts = /^(?:%|am|pm|people|pieces|hours?|:)$/u.test(tokens[at + 2 + the]?.word ?? '');
  return month === undefined || second === undefined || counts
    ? undefined
    : dated(tokens, now, second, month, at + 2 + the);
}

/** "2026-12-01", "12/1", "26.11.", "1/12/26". Day first, unless that is no date. */
function numeric(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const word = tokens[at]?.word ?? '';
  const iso = dayOfDate(word);
  if (iso !== undefined) return iso < now.day ? undefined : oneDay(iso, at + 1, 'anywhere');
  const match = /^(\d{1,2})([/.])(\d{1,2})(?:[/.](\d{2}|\d{4}))?\.?$/u.exec(word);
  if (!match || word === '24/7' || word === '50/50') return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [dayOfMonth, month] = second > 12 ? [second, first] : [first, second];
  if (match[4] !== undefined) {
    const year = match[4].length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
    const day = dayOf(year, month, dayOfMonth);
    return day === undefined || day < now.day ? undefined : oneDay(day, at + 1, 'anywhere');
  }
  const day = month <= 12 ? upcoming(now, dayOfMonth, month) : undefined;
  return day === undefined ? undefined : oneDay(day, at + 1, 'never');
}

const SHORT = new Set(['mon', 'wed', 'sat', 'sun', 'weds']);

/** "Friday", "Fri 27 Nov", "this Friday", "next Tuesday" (that of the week after this one), "Friday week". */
function weekday(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const lead = tokens[at]?.word ?? '';
  const qualified = lead === 'next' || lead === 'this' || lead === 'coming';
  const from = qualified ? at + 1 : at;
  const word = tokens[from]?.word;
  const number = weekdayOf(word);
  if (number === undefined) return undefined;
  const comma = tokens[from + 1]?.word === ',' ? 1 : 0;
  const date = namedMonth(tokens, from + 1 + comma, now) ?? numeric(tokens, from + 1 + comma, now);
  if (date) return { ...date, alone: 'anywhere' };
  const thisWeek = now.day - civil(now.day).weekday + number;
  const later = tokens[from + 1]?.word;
  if (lead === 'next') return oneDay(thisWeek + 7, from + 1, 'anywhere');
  if (later === 'week') return oneDay(following(now, number) + 7, from + 2, 'anywhere');
  if (later === 'next' && tokens[from + 2]?.word === 'week')
    return oneDay(thisWeek + 7, from + 3, 'anywhere');
  const alone = qualified ? 'anywhere' : SHORT.has(word ?? '') ? 'never' : 'edge';
  const today = thisWeek === now.day;
  return {
    ...oneDay(today ? now.day : following(now, number), from + 1, alone),
    ...(today ? { today } : {}),
  };
}

function following(now: Moment, number: number): Day {
  const ahead = (number - civil(now.day).weekday + 7) % 7;
  return now.day + (ahead === 0 ? 7 : ahead);
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', '12:00'],
  ['afternoon', END_OF_DAY],
  ['evening', '20:00'],
]);

/** "today", "tomorrow", "the day after tomorrow", "tonight", "this afternoon". */
function near(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const words = tokens.slice(at, at + 4).map(({ word }) => word);
  const [first, second, third, fourth] = words;
  if (first === 'today') return oneDay(now.day, at + 1, 'anywhere');
  if (first === 'tomorrow' || first === 'tmrw' || first === 'tmr')
    return oneDay(now.day + 1, at + 1, 'anywhere');
  if (first === 'tonight') return { ...oneDay(now.day, at + 1, 'anywhere'), time: '20:00' };
  if (first === 'day' && second === 'after' && third === 'tomorrow')
    return oneDay(now.day + 2, at + 3, 'anywhere');
  if (first === 'the' && second === 'day' && third === 'after' && fourth === 'tomorrow')
    return oneDay(now.day + 2, at + 4, 'anywhere');
  if (first !== 'this') return undefined;
  const part = PARTS.get(second ?? '');
  return part === undefined ? undefined : { ...oneDay(now.day, at + 2, 'anywhere'), time: part };
}

/** "the 15th", where no noun follows ("the 3rd shift" is no date). */
function ordinal(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const from = tokens[at]?.word === 'the' ? at + 1 : at;
  const number = dayNumber(tokens[from]?.word, true);
  const after = tokens[from + 1];
  const ends =
    after === undefined ||
    /^(?:[^\p{L}\p{N}]|at|by|and|with|to|for|so|in|if|or|of|from|noon|eod)$/u.test(after.word);
  if (number === undefined || !ends) return undefined;
  if (
    after?.word === 'of' &&
    monthOf(tokens[from + 2]?.word) === undefined &&
    tokens[from + 2]?.word !== 'next'
  )
    return undefined;
  const next =
    after?.word === 'of' && tokens[from + 2]?.word === 'next' && tokens[from + 3]?.word === 'month';
  const start = next ? { day: addMonths(now.day - civil(now.day).dayOfMonth + 1, 1), time: now.time } : now;
  const day = upcoming(start, number, undefined);
  return day === undefined ? undefined : oneDay(day, next ? from + 4 : from + 1, 'never');
}

const FEASTS: Readonly<Record<string, readonly [number, number]>> = { christmas: [12, 25], xmas: [12, 25] };

function feast(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const word = tokens[at]?.word ?? '';
  const second = tokens[at + 1]?.word;
  const third = tokens[at + 2]?.word;
  if (Object.hasOwn(FEASTS, word)) {
    const eve = second === 'eve' ? 1 : 0;
    const day = upcoming(now, 25 - eve, 12);
    return day === undefined ? undefined : oneDay(day, at + 1 + eve, 'never');
  }
  if (word !== 'new' || (second !== 'year' && second !== "year's")) return undefined;
  const eve = third === 'eve';
  const day = eve ? upcoming(now, 31, 12) : upcoming(now, 1, 1);
  return day === undefined ? undefined : oneDay(day, at + (eve || third === 'day' ? 3 : 2), 'never');
}

/** A single day at a place, in any of its wordings. */
export function dayAt(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const the = tokens[at]?.word === 'the' ? at + 1 : at;
  return (
    near(tokens, at, now) ??
    numeric(tokens, at, now) ??
    namedMonth(tokens, the, now) ??
    weekday(tokens, at, now) ??
    ordinal(tokens, at, now) ??
    feast(tokens, at, now)
  );
}
