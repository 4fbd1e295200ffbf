import type { Agent } from './agent.ts';

/**
 * A word or a mark of a text, as the grammar reads it: lower case, contractions opened ("didn't" is "did", "not"), quotes dropped.
 * `start` and `end` point into the text as typed.
 */
export interface Unit {
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Set when the unit stands for people: the whole mention ("the night shift") is one unit then. */
  readonly agent?: Agent;
}

/** Nobody reads further into one note for its tone, and a pasted megabyte must not hold up the keyboard. */
export const EXAMINED_LENGTH = 4000;

const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘&_-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;

/** Endings behind an apostrophe. "'s" stays open: only the next words tell "is" from a possessive. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['m', 'am'],
  ['s', "'s"],
]);

const PRONOUN_IS = new Set([
  'it',
  'that',
  'who',
  'what',
  'he',
  'she',
  'there',
  'here',
  'where',
  'how',
  'why',
  'this',
  'when',
]);

/** Typed in haste, without the apostrophe. */
const HASTY: ReadonlyMap<string, readonly string[]> = new Map([
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['cant', ['can', 'not']],
  ['couldnt', ['could', 'not']],
  ['wouldnt', ['would', 'not']],
  ['shouldnt', ['should', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
  ['wasnt', ['was', 'not']],
  ['werent', ['were', 'not']],
  ['hasnt', ['has', 'not']],
  ['havent', ['have', 'not']],
  ['hadnt', ['had', 'not']],
  ['shouldve', ['should', 'have']],
  ['couldve', ['could', 'have']],
  ['theyre', ['they', 'are']],
  ['youre', ['you', 'are']],
  ['thats', ['that', 'is']],
  ['whos', ['who', 'is']],
  ['cannot', ['can', 'not']],
]);

const NOT_STEMS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

function opened(word: string): readonly string[] {
  const hasty = HASTY.get(word);
  if (hasty) return hasty;
  if (word.endsWith("n't")) {
    const stem = word.slice(0, -3);
    return [NOT_STEMS.get(stem) ?? stem, 'not'];
  }
  const at = word.lastIndexOf("'");
  if (at < 1) return [word];
  const stem = word.slice(0, at);
  const ending = ENDINGS.get(word.slice(at + 1));
  if (ending === undefined) return [word];
  if (stem === 'let') return ['let', 'us'];
  return [...opened(stem), ending === "'s" && PRONOUN_IS.has(stem) ? 'is' : ending];
}

/** "Dr. Lee" is one person, not the end of a sentence. */
export const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'prof']);

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '*', '_', '`', '‘']);

/** Cuts the beginning of a text into units. Total; linear in the examined length. */
export function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  const examined = text.slice(0, EXAMINED_LENGTH);
  for (const piece of examined.matchAll(PIECE)) {
    const raw = piece[0];
    const start = piece.index;
    if (QUOTES.has(raw)) continue;
    const end = start + raw.length;
    const gap = examined.slice(units.at(-1)?.end ?? 0, start);
    if (gap.includes('\n')) units.push({ word: '.', raw: '\n', start, end: start });
    if (raw === '.' && gap === '' && TITLES.has(units.at(-1)?.word ?? '')) continue;
    const plain = raw.toLowerCase().replace(/[’‘]/gu, "'");
    if (plain === "'" || plain === '’') {
      // "the nurses' phones": a possessive; any other lone apostrophe is a quotation mark.
      if (gap === '' && units.at(-1)?.word.endsWith('s') === true)
        units.push({ word: "'s", raw, start, end });
      continue;
    }
    for (const word of opened(plain)) units.push({ word, raw, start, end });
  }
  return units;
}

const ENDS_SENTENCE = new Set(['.', '!', '?', '…', ';', '•']);
const ENDS_CLAUSE = new Set([',', ':', '(', ')', '–', '—', '-', '/', '→']);
const JOINS = new Set([
  'because',
  'but',
  'so',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'when',
  'since',
  'unless',
  'which',
  'as',
  'until',
  'after',
  'before',
  'instead',
]);

/** Whether the unit is a mark that ends the sentence. */
export function endsSentence(unit: Unit | undefined): boolean {
  return unit === undefined || ENDS_SENTENCE.has(unit.word);
}

/** Whether the unit ends a clause: a mark, or nothing at all. */
export function endsClause(unit: Unit | undefined): boolean {
  return endsSentence(unit) || (unit !== undefined && ENDS_CLAUSE.has(unit.word));
}

/** Whether the unit opens another clause ("because", "but", "when"). */
export function joinsClause(unit: Unit | undefined): boolean {
  return unit !== undefined && JOINS.has(unit.word);
}

/** The text as typed, from one unit to another (exclusive). */
export function typed(text: string, units: readonly Unit[], from: number, to: number): string {
  const first = units[from];
  const last = units[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}
