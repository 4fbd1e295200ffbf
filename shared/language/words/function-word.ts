import type { Unit } from '../grammar/unit.ts';
import { wordList } from './word-list.ts';

/** The small words that hold a sentence together. */

export const BE = wordList('is are was were am be been being');
export const DO = wordList('do does did');
export const HAVE = wordList('has have had');
export const MODAL = wordList('will would can could should may might must shall ought');
export const DETERMINER = wordList(
  'the a an this that these those my our your his her its their some any every each no all both another which whose',
);
export const OBJECT_PRONOUN = wordList(
  'me us you him her it them one everyone everybody anyone anything everything something nothing himself themselves',
);
export const PREPOSITION = wordList(
  `in at on of from for to with by into onto over under about after before without through across behind against during between until
  per via off out up down than like near around upon despite toward towards within beside next along`,
);
const ADVERB = wordList(
  `always never just simply only again still really also even once often sometimes seldom hardly rather quite too so very not yet
  already soon then forever obviously clearly ever almost perhaps maybe sure twice all both certainly either instead far much well
  indeed apparently supposedly allegedly again usual course least first now today yesterday later somehow anyway`,
);
const NOT_ADVERBS = wordList(
  'family reply supply apply comply rely multiply assembly italy july fly only ally rally bully silly unfriendly friendly cowardly surly miserly unruly costly daily weekly monthly early likely ugly lonely deadly elderly orderly unlikely timely lively',
);

/** "always", "clearly", "deliberately": what may stand between a subject and its verb. */
export function isAdverb(word: string): boolean {
  return ADVERB.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

/** A word that starts the verb group of a sentence: "is", "did", "should". */
export function isAuxiliary(word: string): boolean {
  return BE.has(word) || DO.has(word) || HAVE.has(word) || MODAL.has(word);
}

const LINK = wordList(
  `'s and or who that which whose & plus nor then not to i we he she they it there here upstairs downstairs`,
);

/** After these a noun cannot go on: the noun before is the head of its phrase. */
export function closesNoun(unit: Unit): boolean {
  const { word } = unit;
  return (
    isAuxiliary(word) ||
    isAdverb(word) ||
    DETERMINER.has(word) ||
    OBJECT_PRONOUN.has(word) ||
    PREPOSITION.has(word) ||
    LINK.has(word) ||
    unit.agent !== undefined
  );
}

/** Whether a noun, as written, is a plural ("gates"; not "glass", "status", "analysis"). */
export function looksPlural(word: string): boolean {
  return word.length > 3 && /(?:[^siu']s)$/u.test(word);
}
