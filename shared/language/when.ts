import { dateOf, dayOfDate, type Day } from './dates/calendar.ts';
import { clockAt, END_OF_DAY } from './dates/clock-phrase.ts';
import { countOf, dateTokens, type DateToken } from './dates/date-token.ts';
import { dayAt, type DayPhrase, type Moment } from './dates/day-phrase.ts';
import { durationAt, periodAt } from './dates/period-phrase.ts';

/** A time agreed on (product rule 5): "by" is a deadline with room, "at" is exact and costs more. */
export interface When {
  readonly kind: 'by' | 'at';
  /** Local calendar date, YYYY-MM-DD. */
  readonly date: string;
  /** Local HH:MM, when given. */
  readonly time?: string;
}

/** The moment of typing, on the wall of the room. */
export interface Today {
  /** Local YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
}

/** A date found in a sentence; `start` and `end` are the range of characters to cut out. */
export interface FoundWhen {
  readonly when: When;
  readonly start: number;
  readonly end: number;
}

/** How a date is led in. "By" takes the first day of a stretch, "before" the day before it, "in" and "on" its last. */
type Lead = 'by' | 'before' | 'in' | 'on' | 'at' | 'none';

const LEADS: readonly (readonly [readonly string[], Lead])[] = [
  [['no', 'later', 'than'], 'by'],
  [['not', 'later', 'than'], 'by'],
  [['at', 'the', 'latest', 'by'], 'by'],
  [['latest', 'by'], 'by'],
  [['due', 'by'], 'by'],
  [['due', 'on'], 'by'],
  [['due'], 'by'],
  [['by'], 'by'],
  [['until'], 'by'],
  [['till'], 'by'],
  [['before'], 'before'],
  [['within'], 'in'],
  [['in'], 'in'],
  [['during'], 'in'],
  [['on'], 'on'],
  [['at'], 'at'],
  [['@'], 'at'],
];

function leadAt(tokens: readonly DateToken[], at: number): readonly [Lead, number] {
  const found = LEADS.find(([words]) => words.every((word, offset) => tokens[at + offset]?.word === word));
  return found ? [found[1], at + found[0].length] : ['none', at];
}

interface Match {
  readonly lead: Lead;
  readonly day: Day;
  readonly time: string | undefined;
  readonly exact: boolean;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** A time behind a day: "at 14:00", ", 12:00", "noon", "by 5 pm". `exact` when "at" was said. */
function timeAfter(
  tokens: readonly DateToken[],
  at: number,
): { readonly time: string; readonly next: number; readonly exact: boolean } | undefined {
  const comma = tokens[at]?.word === ',' ? at + 1 : at;
  const lead = tokens[comma]?.word ?? '';
  const led = ['at', '@', 'by', 'before', 'around', 'in', 'until'].includes(lead);
  const the = led && lead === 'in' && tokens[comma + 1]?.word === 'the' ? 1 : 0;
  const clock = clockAt(tokens, comma + (led ? 1 + the : 0), lead === 'at' || lead === '@');
  return clock && { ...clock, exact: lead === 'at' || lead === '@' };
}

function edge(tokens: readonly DateToken[], from: number, to: number): boolean {
  const after = tokens[to]?.word;
  return (
    from === 0 ||
    after === undefined ||
    /^[^\p{L}\p{N}'’]$/u.test(after) ||
    ['at', 'by', 'and', 'so'].includes(after)
  );
}

/** Before a bare date: "from Monday", "every Friday" say when something is so, not when it is due. */
const NOT_A_DEADLINE = new Set([
  'from',
  'since',
  'of',
  'than',
  'every',
  'each',
  'last',
  'past',
  'between',
  'per',
  'and',
  'or',
  'after',
]);

/** The day that a phrase means after its lead. A weekday that is today counts until 17:00, or until its own time. */
function resolved(phrase: DayPhrase, lead: Lead, time: string | undefined, now: Moment): Day {
  if (phrase.today === true && now.time >= (time ?? END_OF_DAY)) return phrase.first + 7;
  if (lead === 'before') return Math.max(now.day, time === undefined ? phrase.first - 1 : phrase.first);
  return Math.max(now.day, lead === 'by' ? phrase.first : phrase.last);
}

function dayMatch(tokens: readonly DateToken[], at: number, now: Moment): Match | undefined {
  const [lead, from] = leadAt(tokens, at);
  // "by noon on 26 Nov", "at 14:00 on Friday": the time may come first.
  const early =
    lead === 'none' || lead === 'on' || lead === 'in' ? undefined : clockAt(tokens, from, lead === 'at');
  const on =
    early && ['on', 'of', ','].includes(tokens[early.next]?.word ?? '')
      ? early.next + 1
      : (early?.next ?? from);
  const duration =
    lead === 'in' || lead === 'none' || lead === 'by' ? durationAt(tokens, on, now) : undefined;
  const phrase =
    (duration && (lead === 'in' || duration.alone === 'anywhere') ? duration : undefined) ??
    dayAt(tokens, on, now) ??
    periodAt(tokens, on, now);
  if (!phrase || (lead === 'at' && !early) || tokens[phrase.next]?.word === "'s") return undefined;
  if (lead === 'none' && NOT_A_DEADLINE.has(tokens[at - 1]?.word ?? '')) return undefined;
  if (
    lead === 'none' &&
    (phrase.alone === 'never' || (phrase.alone === 'edge' && !edge(tokens, at, phrase.next)))
  )
    return undefined;
  const late = early ? undefined : timeAfter(tokens, phrase.next);
  const time = early?.time ?? late?.time ?? phrase.time;
  const exact = (early ? lead === 'at' : late?.exact === true) && lead !== 'by' && lead !== 'before';
  return {
    lead,
    day: resolved(phrase, lead, time, now),
    time,
    exact,
    from: at,
    to: late?.next ?? phrase.next,
  };
}

/** A time without a day: today while it is still to come, else tomorrow. */
function timeMatch(tokens: readonly DateToken[], at: number, now: Moment): Match | undefined {
  const [lead, from] = leadAt(tokens, at);
  if (lead === 'none' || lead === 'on' || lead === 'in') return undefined;
  const the = tokens[from]?.word === 'the' ? from + 1 : from;
  const clock =
    clockAt(tokens, the, false) ??
    (lead === 'at' && tokens[from + 1] === undefined ? clockAt(tokens, from, true) : undefined);
  if (!clock) return undefined;
  const past = clock.time <= now.time;
  return {
    lead,
    day: now.day + (past ? 1 : 0),
    time: clock.time,
    exact: lead === 'at',
    from: at,
    to: clock.next,
  };
}

/** "in 2 hours", "within 30 minutes". */
function hoursMatch(tokens: readonly DateToken[], at: number, now: Moment): Match | undefined {
  const [lead, from] = leadAt(tokens, at);
  const count = countOf(tokens[from]?.word);
  const unit = /^(hour|minute|min|hr)s?$/u.exec(tokens[from + 1]?.word ?? '')?.[1];
  if (lead !== 'in' || count === undefined || unit === undefined) return undefined;
  const [hour = '0', minute = '0'] = now.time.split(':');
  const minutes = Number(hour) * 60 + Number(minute) + count * (unit.startsWith('h') ? 60 : 1);
  const ofDay = minutes % 1440;
  const time = `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
  return { lead, day: now.day + Math.floor(minutes / 1440), time, exact: false, from: at, to: from + 2 };
}

/** What is most surely a deadline: "by …" before "on …" before a bare "tomorrow"; the first of equals. */
const RANK: Readonly<Record<Lead, number>> = { by: 0, before: 1, in: 2, at: 2, on: 3, none: 4 };

/**
 * Finds the date words of a sentence. English; day before month ("12/1" is 12 January) unless that is no date. Weekdays and dates gone by
 * roll forward; a date with a year in the past is no deadline and is left alone. "By Fri" on a Friday is today until 17:00, then next week;
 * "next Tuesday" is the Tuesday of the week after this one; "by January" is its first day, "in January" its last; "before Friday" is
 * Thursday. Total: any text gives a date from today on, or nothing.
 */
export function findWhen(text: string, today: Today): FoundWhen | undefined {
  const day = dayOfDate(today.date);
  if (day === undefined) return undefined;
  const now: Moment = { day, time: today.time };
  const tokens = dateTokens(text);
  let best: Match | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const match = hoursMatch(tokens, at, now) ?? dayMatch(tokens, at, now) ?? timeMatch(tokens, at, now);
    if (!match) continue;
    if (!best || RANK[match.lead] < RANK[best.lead]) best = match;
    at = match.to - 1;
  }
  const first = best && tokens[best.from];
  const last = best && tokens[best.to - 1];
  if (!best || !first || !last) return undefined;
  const when: When = {
    kind: best.exact && best.time !== undefined ? 'at' : 'by',
    date: dateOf(best.day),
    ...(best.time === undefined ? {} : { time: best.time }),
  };
  return { when, start: first.start, end: last.end };
}
