import { GIVEN_NAMES } from '../words/given-names.ts';
import { isHead } from './head.ts';
import { folded } from './name-table.ts';
import { closesNoun, DETERMINER, isAuxiliary, isAdverb, looksPlural } from '../words/function-word.ts';
import { DEPARTMENT, MACHINE, NOT_A_NAME } from '../words/people-list.ts';
import { endsClause, joinsClause, TITLES, type Unit } from './unit.ts';
import { failsByPrefix, KNOWN_VERBS } from '../words/verb-list.ts';

const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ing|ism|age|ery|ware|ics|ure|ship|hood)$/u;

/**
 * Somebody who is talked about but not on the list: a capitalised word that the grammar treats as a subject ("Then Derek ignored …").
 * A guess, so only failings that things do not have are ever held against it.
 */
export function looksLikeName(units: readonly Unit[], at: number, done: readonly Unit[]): boolean {
  const unit = units[at];
  const next = units[at + 1];
  const before = done.at(-1);
  if (!unit || !next || !/^\p{Lu}\p{Ll}+$/u.test(unit.raw)) return false;
  if (NOT_A_NAME.has(unit.word) || MACHINE.has(unit.word) || DEPARTMENT.has(unit.word)) return false;
  if (ABSTRACT.test(unit.word) || closesNoun(unit) || joinsClause(unit) || KNOWN_VERBS.has(unit.word))
    return false;
  if (
    before &&
    ((DETERMINER.has(before.word) && before.word !== 'that') ||
      (/^\p{Lu}\p{Ll}+$/u.test(before.raw) && !TITLES.has(before.word)) ||
      before.word === 'of')
  )
    return false;
  if (endsClause(before) && looksPlural(unit.word)) return false;
  const finite =
    KNOWN_VERBS.get(next.word)?.forms.some((form) => form === 'third' || form === 'past') === true;
  return (
    isAuxiliary(next.word) || isAdverb(next.word) || finite || failsByPrefix(next.word) || next.word === "'s"
  );
}

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/**
 * How many units name somebody outside the room by a common given name ("Karim", "Karim Nasser"); `undefined` for words that are no name and
 * for names of things ("the Oliver valve", "lazy Susan").
 */
export function givenNameLength(
  units: readonly Unit[],
  at: number,
  done: readonly Unit[],
): number | undefined {
  const unit = units[at];
  const before = done.at(-1);
  if (!unit || !CAPITALISED.test(unit.raw) || !GIVEN_NAMES.has(folded(unit.word))) return undefined;
  if (before?.word === 'lazy' && unit.word === 'susan') return undefined;
  if (before && DETERMINER.has(before.word)) return undefined;
  if (before && done.length > 1 && CAPITALISED.test(before.raw) && !before.agent) return undefined;
  const next = units[at + 1];
  const family =
    next !== undefined && CAPITALISED.test(next.raw) && !KNOWN_VERBS.has(next.word) && !closesNoun(next);
  const length = family ? 2 : 1;
  return isHead(units, at + length, false) ? length : undefined;
}
