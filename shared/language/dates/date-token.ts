/** A word, number or mark of a sentence that may speak of a date. Offsets point into the text as typed. */
export interface DateToken {
  /** Lower case, dots of abbreviations dropped ("Nov." is "nov"). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const PIECE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4}|\.)?(?!\d)|\d{1,2}[:.h]\d{2}(?!\d)|\d+(?:st|nd|rd|th)\b|\d+|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[^\s\p{L}\p{N}]/gu;

/** Dates are near the owner and the verb; a pasted page is not read to its end. */
const READ_LENGTH = 2000;

/** Cuts a text into tokens. Total and linear. */
export function dateTokens(text: string): readonly DateToken[] {
  return [...text.slice(0, READ_LENGTH).matchAll(PIECE)].map((piece) => ({
    word: piece[0].toLowerCase().replace(/’/gu, "'"),
    start: piece.index,
    end: piece.index + piece[0].length,
  }));
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  couple: 2,
  few: 3,
};

/** "three", "10", "a" → a count up to 3 digits. */
export function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  return Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

/** "Nov", "sept", "December" → 1–12. */
export function monthOf(word: string | undefined): number | undefined {
  return word !== undefined && MONTH.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : undefined;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  /^(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/u;

/** "Fri", "thurs", "Sunday" → ISO 1–7. */
export function weekdayOf(word: string | undefined): number | undefined {
  return word !== undefined && WEEKDAY.test(word) ? WEEKDAYS.indexOf(word.slice(0, 3)) + 1 : undefined;
}

/** "15th", "3rd", "26" → 1–31. `ordinal` demands the ending. */
export function dayNumber(word: string | undefined, ordinal: boolean): number | undefined {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/u.exec(word ?? '');
  if (!match || (ordinal && match[2] === undefined)) return undefined;
  const value = Number(match[1]);
  return value >= 1 && value <= 31 ? value : undefined;
}
