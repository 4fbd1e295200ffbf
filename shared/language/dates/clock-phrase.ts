import type { DateToken } from './date-token.ts';

/** A time of day found at a place: HH:MM and the index of the token after it. */
export interface ClockPhrase {
  readonly time: string;
  readonly next: number;
}

/** Words for times. End of day is 17:00, the same hour after which "by Friday" on a Friday means next week. */
const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  lunch: '12:00',
  lunchtime: '12:00',
  midnight: '23:59',
  eod: '17:00',
  cob: '17:00',
  morning: '12:00',
  afternoon: '17:00',
  evening: '20:00',
};

export const END_OF_DAY = '17:00';

const two = (value: number): string => String(value).padStart(2, '0');

function timeOf(hour: number, minute: number, half: string | undefined): string | undefined {
  const pm = half === 'pm' || half === 'p';
  const am = half === 'am' || half === 'a';
  if (minute > 59 || hour > 23 || ((pm || am) && (hour < 1 || hour > 12))) return undefined;
  const shifted = pm && hour < 12 ? hour + 12 : am && hour === 12 ? 0 : hour;
  return `${two(shifted)}:${two(minute)}`;
}

/** "am", "pm", "a.m.", "p.m." at a place: which half, and how many tokens. */
function halfAt(tokens: readonly DateToken[], at: number): readonly [string, number] | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === 'am' || word === 'pm') return [word, 1];
  const dotted =
    (word === 'a' || word === 'p') && tokens[at + 1]?.word === '.' && tokens[at + 2]?.word === 'm';
  return dotted ? [`${word}m`, tokens[at + 3]?.word === '.' ? 4 : 3] : undefined;
}

function ending(tokens: readonly DateToken[], at: number): ClockPhrase | undefined {
  const words = tokens.slice(at, at + 4).map(({ word }) => word);
  if (words[0] === 'end' && words[1] === 'of' && (words[2] === 'day' || words[2] === 'business'))
    return { time: END_OF_DAY, next: at + 3 };
  if (words[0] === 'end' && words[1] === 'of' && words[2] === 'the' && words[3] === 'day')
    return { time: END_OF_DAY, next: at + 4 };
  if (words[0] === 'close' && words[1] === 'of' && (words[2] === 'business' || words[2] === 'play'))
    return { time: END_OF_DAY, next: at + 3 };
  return undefined;
}

/**
 * A time at a place: "14:00", "2.30 pm", "14h30", "noon", "end of day". A bare hour ("9", "3") counts only when `bare` is set, that is after
 * "at"; from 1 to 6 it is an afternoon hour, because meetings are about office hours.
 */
export function clockAt(tokens: readonly DateToken[], at: number, bare: boolean): ClockPhrase | undefined {
  const word = tokens[at]?.word ?? '';
  if (Object.hasOwn(NAMED, word)) return { time: NAMED[word] ?? END_OF_DAY, next: at + 1 };
  const full = /^(\d{1,2})[:.h](\d{2})$/u.exec(word);
  const hour = /^\d{1,2}$/u.test(word) ? Number(word) : undefined;
  if (full) {
    const half = halfAt(tokens, at + 1);
    const time = timeOf(Number(full[1]), Number(full[2]), half?.[0]);
    // "26.11" is a date; with dots only a time that says so ("2.30 pm", "at 14.00") is one.
    if (time === undefined || (word.includes('.') && half === undefined && !bare)) return undefined;
    return { time, next: at + 1 + (half?.[1] ?? 0) };
  }
  if (hour !== undefined) return hourAt(tokens, at, hour, bare);
  return ending(tokens, at);
}

function hourAt(
  tokens: readonly DateToken[],
  at: number,
  hour: number,
  bare: boolean,
): ClockPhrase | undefined {
  const half = halfAt(tokens, at + 1);
  const following = tokens[at + 1]?.word ?? '';
  const touching = tokens[at + 1]?.start === tokens[at]?.end;
  const clock = following === "o'clock" || (following === 'h' && touching);
  if (half === undefined && !clock && !bare) return undefined;
  if (
    half === undefined &&
    !clock &&
    (following === '%' ||
      following === ':' ||
      (following === '.' && touching && /\d/u.test(tokens[at + 2]?.word ?? '')))
  )
    return undefined;
  const office = half === undefined && following !== 'h' && hour >= 1 && hour <= 6 ? hour + 12 : hour;
  const time = timeOf(office, 0, half?.[0]);
  return time === undefined ? undefined : { time, next: at + 1 + (half?.[1] ?? (clock ? 1 : 0)) };
}
