/** A language nobody speaks, to see by eye what is not translated and what does not fit when words get longer. */
export const PSEUDO_LOCALE = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** One UTF-16 unit each, in the order of `PLAIN`. */
const STRANGE = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** An English sentence with other letters, about a third longer; `{{…}}` stays as it is. */
export function pseudo(sentence: string): string {
  const parts = sentence.split(/(\{\{\w+\}\})/);
  const strange = parts.map((part) => (part.startsWith('{{') ? part : strangeLetters(part))).join('');
  return `[${strange}${'~'.repeat(Math.ceil(sentence.length / 3))}]`;
}

function strangeLetters(text: string): string {
  return Array.from(text, (letter) => STRANGE[PLAIN.indexOf(letter)] ?? letter).join('');
}
