/** A word everybody has agreed on, and what it means. */
export interface AgreedTerm {
  readonly term: string;
  readonly meaning: string;
}

/** Part of a text; `term` where it is a word that was agreed on. The parts of a text, put together, are the text. */
export interface TermPiece<Term extends AgreedTerm> {
  readonly text: string;
  readonly term?: Term;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A term as it is looked for: its words, and what stands before, between and after them ("C++", "24/7", "late order"). */
interface Sought<Term extends AgreedTerm> {
  readonly term: Term;
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly before: string;
  readonly after: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Two spellings of one term: case and the width of spaces do not count. */
export function foldedTerm(text: string): string {
  return fold(text.trim().replaceAll(/\s+/gu, ' '));
}

/** Looks for terms in text after text. */
export interface TermFinder<Term extends AgreedTerm> {
  /** Whole words, whatever their case; a plural "s" may follow. What is found keeps its own spelling. */
  readonly piecesOf: (text: string) => readonly TermPiece<Term>[];
  /** The terms that stand in a text, each once, in the order they first stand there. */
  readonly termsIn: (text: string) => readonly Term[];
}

/** Terms of more words are sentences; nobody says them again word for word. */
const LONGEST = 12;

interface Index<Term extends AgreedTerm> {
  /** By their words, put together with spaces. */
  readonly byWords: ReadonlyMap<string, readonly Sought<Term>[]>;
  /** How many words terms have, the most first: "late order" is found before "late". */
  readonly lengths: readonly number[];
}

/** Built once per list of terms; looking costs time in proportion to the text. Of two terms of the same spelling the first counts. */
export function termFinder<Term extends AgreedTerm>(terms: readonly Term[]): TermFinder<Term> {
  const sought = terms
    .map((term) => soughtOf(term))
    .filter((one) => one !== undefined)
    .filter((one) => one.words.length <= LONGEST);
  const index: Index<Term> = {
    byWords: Map.groupBy(sought, (one) => one.words.join(' ')),
    lengths: [...new Set(sought.map((one) => one.words.length))].toSorted((one, other) => other - one),
  };
  const find = (text: string) => piecesIn(text, index);
  return {
    piecesOf: find,
    termsIn: (text) => [...new Set(find(text).flatMap(({ term }) => (term === undefined ? [] : [term])))],
  };
}

function piecesIn<Term extends AgreedTerm>(text: string, index: Index<Term>): readonly TermPiece<Term>[] {
  if (index.lengths.length === 0 || text === '') return [{ text }];
  const words = wordsOf(text);
  const pieces: TermPiece<Term>[] = [];
  let done = 0;
  for (const [at, first] of words.entries()) {
    const found = first.start < done ? undefined : foundAt(text, words, at, done, index);
    if (found === undefined) continue;
    if (found.start > done) pieces.push({ text: text.slice(done, found.start) });
    pieces.push({ text: text.slice(found.start, found.end), term: found.term });
    done = found.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

interface Found<Term extends AgreedTerm> {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

function foundAt<Term extends AgreedTerm>(
  text: string,
  words: readonly Word[],
  at: number,
  done: number,
  { byWords, lengths }: Index<Term>,
): Found<Term> | undefined {
  for (const length of lengths) {
    const here = words.slice(at, at + length);
    if (here.length < length) continue;
    const spoken = here.map((word) => word.folded).join(' ');
    const whole = byWords.get(spoken) ?? [];
    const plural = spoken.endsWith('s') ? (byWords.get(spoken.slice(0, -1)) ?? []) : [];
    const sought =
      whole.find((one) => standsAt(text, here, done, one)) ??
      plural.find((one) => one.after === '' && standsAt(text, here, done, one));
    if (sought !== undefined) return foundAs(here, sought);
  }
  return undefined;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function soughtOf<Term extends AgreedTerm>(term: Term): Sought<Term> | undefined {
  const text = term.term.trim();
  const words = wordsOf(text);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    term,
    words: words.map((word) => word.folded),
    gaps: words.slice(1).map((word, index) => gapOf(text.slice(words[index]?.end, word.start))),
    before: text.slice(0, first.start),
    after: text.slice(last.end),
  };
}

/** A line break between two words is a space like any other. */
function gapOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** Its words are there; so is what stands between, before and after them. */
function standsAt<Term extends AgreedTerm>(
  text: string,
  here: readonly Word[],
  done: number,
  sought: Sought<Term>,
): boolean {
  const { start, end } = foundAs(here, sought);
  const between = here.slice(1).map((word, index) => gapOf(text.slice(here[index]?.end, word.start)));
  return (
    start >= done &&
    text.slice(start, here[0]?.start) === sought.before &&
    text.slice(here.at(-1)?.end, end) === sought.after &&
    between.every((gap, index) => gap === sought.gaps[index])
  );
}

function foundAs<Term extends AgreedTerm>(
  here: readonly Word[],
  { term, before, after }: Sought<Term>,
): Found<Term> {
  const start = (here[0]?.start ?? 0) - before.length;
  return { start, end: (here.at(-1)?.end ?? 0) + after.length, term };
}
