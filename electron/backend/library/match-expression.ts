/** Characters the full-text tokenizer (unicode61) takes as parts of a word. */
const WORD = /[\p{L}\p{N}\p{Co}]/u;
const LETTERS = /[\p{L}\p{N}\p{Co}]/gu;
const DIGIT = /\p{N}/u;
/** A phrase without a word, which matches nothing. */
const NOTHING = '""';
/** More words than this find nothing that fewer would not. */
const WORDS = 12;

/** What people typed, as words the tokenizer can make something of. */
export function searchWords(typed: string): readonly string[] {
  return typed
    .toWellFormed()
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .filter((word) => WORD.test(word))
    .slice(0, WORDS);
}

/**
 * An FTS5 expression in which nothing typed has a meaning of its own: every word is a quoted string, all must be there, and the last one
 * may be the beginning of a word.
 */
export function matchExpression(words: readonly string[]): string {
  return words.length === 0 ? NOTHING : `${wholeWords(words)} *`;
}

/**
 * The same for passages, whose index has no beginnings of one letter: a last word of one letter is still being typed and waits, one of
 * one digit ("machine 2") is a whole word. Alone, neither is looked for in passages: undefined.
 */
export function passageExpression(words: readonly string[]): string | undefined {
  const last = words.at(-1)?.match(LETTERS) ?? [];
  if (last.length !== 1) return matchExpression(words);
  if (words.length === 1) return undefined;
  return wholeWords(DIGIT.test(last.join('')) ? words : words.slice(0, -1));
}

/** Sessions by the words of their titles. */
export function titlesMatching(typed: string): string {
  const words = searchWords(typed);
  return words.length === 0 ? NOTHING : `title : (${matchExpression(words)})`;
}

function wholeWords(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
