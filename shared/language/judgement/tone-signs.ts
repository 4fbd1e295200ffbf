import { codedLine } from '../grammar/coded.ts';
import type { Unit } from '../grammar/unit.ts';
import { looksPlural } from '../words/function-word.ts';
import { KNOWN_VERBS } from '../words/verb-list.ts';
import { CUES } from './cue-list.ts';

/** One sign of tone in a sentence, and the units it was read from. `to` is exclusive. */
export interface ToneSign {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Verbs in their base form, nouns in the singular, numbers alike: "waits" and "waited" weigh the same. */
function plain(word: string): string {
  if (/^\d/u.test(word)) return '#';
  return KNOWN_VERBS.get(word)?.base ?? (looksPlural(word) ? word.slice(0, -1) : word);
}

/**
 * The signs of the sentence that begins at unit `from` and ends before `to`: its words, its pairs of neighbours,
 * and the cues. Every sign once. Linear.
 */
export function toneSigns(units: readonly Unit[], from: number, to: number): ReadonlyMap<string, ToneSign> {
  const coded = codedLine(units.slice(from, to));
  const words = ['^', ...coded.line.split(' ').map(plain), '$'];
  const signs = new Map<string, ToneSign>();
  const add = (name: string, start: number, end: number): void => {
    if (!signs.has(name)) signs.set(name, { name, from: Math.max(from, start), to: Math.min(to, end) });
  };
  for (const [at, word] of words.entries()) {
    const unit = from + at - 1;
    const next = words[at + 1];
    add(word, unit, unit + 1);
    if (next !== undefined) add(`${word} ${next}`, unit, unit + 2);
  }
  let strong = 0;
  for (const cue of CUES) {
    const match = cue.pattern.exec(coded.line);
    if (!match) continue;
    if (cue.strong) strong += 1;
    const start = from + coded.unitAt(match.index);
    add(`=${cue.name}`, start, from + coded.unitAt(match.index + Math.max(0, match[0].length - 1)) + 1);
  }
  if (strong >= 2) add('=two cues', from, to);
  if (strong >= 4) add('=four cues', from, to);
  return signs;
}
