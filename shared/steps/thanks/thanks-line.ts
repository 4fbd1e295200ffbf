/** Who thanks whom for what, as one line says it; shown before it is meant. */
export interface ThanksLine {
  readonly from: string;
  readonly to: string;
  /** For what; the whole line when it does not say. */
  readonly text: string;
}

const THANKING =
  /^(.*?)\b(?:(?:would|wants?|want) (?:like )?to thank|says? thank(?:s| you)(?: to)?|thanks?(?: you)?(?: to)?|thanked)\b[:,]?\s*(.*)$/iu;
const FOR = /^(.+?)[,;]?\s+(?:for|because)\s+(.+)$/iu;

/**
 * Reads "Sales thank Mia and the dock for unloading in the dark", "Thanks to Ana for …", "Mia and the dock, for …". English. A line that
 * names neither side is kept whole. Names are limited as events limit them.
 */
export function readThanks(line: string): ThanksLine {
  const whole = line.trim().replaceAll(/\s+/g, ' ');
  const [, from = '', rest = whole] = THANKING.exec(whole) ?? [];
  const [, to = '', text = ''] = FOR.exec(rest) ?? [];
  if (text !== '') return { from: nameIn(from), to: nameIn(to), text };
  const thanked = rest === whole ? '' : nameIn(rest);
  return { from: nameIn(from), to: thanked, text: whole };
}

const NAME_LIMIT = 200;

function nameIn(words: string): string {
  return words
    .replace(/^(?:to|the team of)\s+/iu, '')
    .replace(/[\s,;:]+$/u, '')
    .slice(0, NAME_LIMIT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
