import {
  addMonths,
  addWorkingDays,
  civil,
  dayOf,
  mondayOf,
  mondayOfWeek,
  monthAt,
  type Day,
} from './calendar.ts';
import { countOf, monthOf, type DateToken } from './date-token.ts';
import type { DayPhrase, Moment } from './day-phrase.ts';

/** Stretches of days and counts of days: "in two weeks", "next week", "end of November", "Q1", "week 49". */

const stretch = (first: Day, last: Day, next: number, alone: DayPhrase['alone']): DayPhrase => ({
  first,
  last,
  next,
  alone,
});

/** The working week that lies `weeks` after this one, Monday to Friday. */
function workWeek(now: Moment, weeks: number): readonly [Day, Day] {
  const monday = mondayOf(now.day) + weeks * 7;
  return [monday, monday + 4];
}

function monthNamed(now: Moment, month: number): readonly [Day, Day] {
  const today = civil(now.day);
  const ahead = (month - today.month + 12) % 12;
  return monthAt(now.day, ahead);
}

function quarter(now: Moment, number: number): readonly [Day, Day] {
  const today = civil(now.day);
  const start = (number - 1) * 3 + 1;
  const year = today.month > start + 2 ? today.year + 1 : today.year;
  const first = dayOf(year, start, 1) ?? now.day;
  return [first, addMonths(first, 3) - 1];
}

interface Stretch {
  readonly days: readonly [Day, Day];
  readonly next: number;
}

/** "week", "next month", "this quarter", "the year", "November", "Q1" at a place. */
function stretchAt(tokens: readonly DateToken[], at: number, now: Moment): Stretch | undefined {
  const skip = ['the', 'this', 'our'].includes(tokens[at]?.word ?? '') ? 1 : 0;
  const coming = tokens[at + skip]?.word === 'next' ? 1 : 0;
  const from = at + skip + coming;
  const word = tokens[from]?.word ?? '';
  const today = civil(now.day);
  if (word === 'week' && /^\d{1,2}$/u.test(tokens[from + 1]?.word ?? '')) return undefined;
  if (word === 'week') return { days: workWeek(now, coming), next: from + 1 };
  if (word === 'month') return { days: monthAt(now.day, coming), next: from + 1 };
  if (word === 'year') {
    const first = dayOf(today.year + coming, 1, 1) ?? now.day;
    return { days: [first, addMonths(first, 12) - 1], next: from + 1 };
  }
  if (word === 'quarter')
    return { days: quarter(now, ((Math.floor((today.month - 1) / 3) + coming) % 4) + 1), next: from + 1 };
  if (/^q$/u.test(word) && /^[1-4]$/u.test(tokens[from + 1]?.word ?? ''))
    return { days: quarter(now, Number(tokens[from + 1]?.word)), next: from + 2 };
  const month = monthOf(word);
  if (month === undefined) return undefined;
  const year = /^20\d{2}$/u.test(tokens[from + 1]?.word ?? '') ? Number(tokens[from + 1]?.word) : undefined;
  const first = year === undefined ? undefined : dayOf(year, month, 1);
  return {
    days: first === undefined ? monthNamed(now, month) : [first, addMonths(first, 1) - 1],
    next: year === undefined ? from + 1 : from + 2,
  };
}

const SHORTHAND: Readonly<Record<string, 'week' | 'month' | 'year'>> = {
  eow: 'week',
  eom: 'month',
  eoy: 'year',
};

/** "end of next week", "month end", "mid January", "early December". */
function partOf(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const the = tokens[at]?.word === 'the' ? at + 1 : at;
  const word = tokens[the]?.word ?? '';
  const short = Object.hasOwn(SHORTHAND, word) ? SHORTHAND[word] : undefined;
  if (short !== undefined) {
    const found = stretchAt([{ word: short, start: 0, end: 0 }], 0, now);
    return found && stretch(found.days[1], found.days[1], the + 1, 'anywhere');
  }
  if ((word === 'month' || word === 'year') && tokens[the + 1]?.word === 'end') {
    const found = stretchAt(tokens, the, now);
    return found && stretch(found.days[1], found.days[1], the + 2, 'anywhere');
  }
  const of = tokens[the + 1]?.word === 'of' || tokens[the + 1]?.word === '-' ? 1 : 0;
  const middle = ['mid', 'middle', 'early', 'beginning', 'start', 'late', 'end'].includes(word);
  const found = middle ? stretchAt(tokens, the + 1 + of, now) : undefined;
  if (!found) return undefined;
  const [first, last] = found.days;
  const span = last - first + 1;
  const part =
    {
      end: last,
      late: last,
      mid: first + Math.floor((span - 1) / 2),
      middle: first + Math.floor((span - 1) / 2),
      early: first + Math.floor(span / 3) - 1,
      beginning: first,
      start: first,
    }[word] ?? last;
  return stretch(part, part, found.next, of === 0 && word === 'end' ? 'never' : 'anywhere');
}

type Unit = 'day' | 'working' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

function unitAt(tokens: readonly DateToken[], at: number): readonly [Unit, number] | undefined {
  const word = (tokens[at]?.word ?? '').replace(/s$/u, '');
  if (
    (word === 'working' || word === 'busines' || word === 'work') &&
    /^days?$/u.test(tokens[at + 1]?.word ?? '')
  )
    return ['working', at + 2];
  if (word === 'wk') return ['week', at + 1];
  const known: readonly Unit[] = ['day', 'week', 'fortnight', 'month', 'quarter', 'year'];
  const unit = known.find((name) => name === word);
  return unit === undefined ? undefined : [unit, at + 1];
}

function later(now: Moment, count: number, unit: Unit): Day {
  switch (unit) {
    case 'day':
      return now.day + count;
    case 'working':
      return addWorkingDays(now.day, count);
    case 'week':
      return now.day + count * 7;
    case 'fortnight':
      return now.day + count * 14;
    case 'month':
      return addMonths(now.day, count);
    case 'quarter':
      return addMonths(now.day, count * 3);
    case 'year':
      return addMonths(now.day, count * 12);
  }
}

/** "two weeks", "the next 10 days", "a couple of days", with "in", "within" before or "from now" behind. */
export function durationAt(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  let from = at;
  while (['the', 'next', 'about', 'at', 'most'].includes(tokens[from]?.word ?? '') && from < at + 3)
    from += 1;
  const lead = tokens[from]?.word === 'a' && countOf(tokens[from + 1]?.word) !== undefined ? from + 1 : from;
  const count = countOf(tokens[lead]?.word);
  if (count === undefined) return undefined;
  const of = tokens[lead + 1]?.word === 'of' ? 1 : 0;
  const unit = unitAt(tokens, lead + 1 + of);
  if (!unit) return undefined;
  const day = later(now, count, unit[0]);
  const time = tokens[unit[1]]?.word === "'" ? unit[1] + 1 : unit[1];
  const apart =
    tokens[time]?.word === 'from' && /^(?:now|today)$/u.test(tokens[time + 1]?.word ?? '')
      ? time + 2
      : undefined;
  return stretch(day, day, apart ?? time, apart === undefined ? 'never' : 'anywhere');
}

function weekNumber(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const word = tokens[at]?.word;
  const number =
    word === 'week' || word === 'wk' || word === 'kw' || word === 'cw' ? tokens[at + 1]?.word : undefined;
  if (number === undefined || !/^\d{1,2}$/u.test(number)) return undefined;
  const { year } = civil(now.day + 4 - civil(now.day).weekday);
  const thisYear = mondayOfWeek(year, Number(number));
  const monday =
    thisYear !== undefined && thisYear + 4 >= now.day ? thisYear : mondayOfWeek(year + 1, Number(number));
  return monday === undefined ? undefined : stretch(monday, monday + 4, at + 2, 'never');
}

/** A stretch of days at a place. Days gone by are cut off by the caller. */
export function periodAt(tokens: readonly DateToken[], at: number, now: Moment): DayPhrase | undefined {
  const found = partOf(tokens, at, now) ?? weekNumber(tokens, at, now);
  if (found) return found;
  const whole = stretchAt(tokens, at, now);
  const coming =
    ['next', 'this'].includes(tokens[at]?.word ?? '') && monthOf(tokens[at + 1]?.word) === undefined;
  const named =
    whole &&
    !(tokens[at]?.word === 'the' || ['week', 'month', 'year', 'quarter'].includes(tokens[at]?.word ?? ''));
  return whole && named
    ? stretch(whole.days[0], whole.days[1], whole.next, coming ? 'edge' : 'never')
    : undefined;
}
