import { CONDUCT, STATE, TRAIT } from '../words/flaw-list.ts';
import { closesNoun, DETERMINER, isAuxiliary, looksPlural, OBJECT_PRONOUN } from '../words/function-word.ts';
import { failsByPrefix, KNOWN_VERBS, NOUN_LIKE } from '../words/verb-list.ts';
import { endsClause, joinsClause, type Unit } from './unit.ts';

const NOT_VERBS_IN_ED = new Set([
  'need',
  'speed',
  'feed',
  'seed',
  'bed',
  'shed',
  'red',
  'fixed',
  'breed',
  'steed',
  'indeed',
  'embed',
  'led',
]);

/** Whether a noun that ends before `after` is the head of its phrase ("the operator forgot"), not the first half of one ("operator panel"). */
export function isHead(units: readonly Unit[], after: number, plural: boolean): boolean {
  const next = units[after];
  if (next === undefined || endsClause(next) || joinsClause(next) || closesNoun(next)) return true;
  if (TRAIT.has(next.word) || CONDUCT.has(next.word) || STATE.has(next.word) || failsByPrefix(next.word))
    return true;
  const reading = KNOWN_VERBS.get(next.word);
  if (!reading && actsOn(next, units[after + 1])) return true;
  if (!reading) return next.word.length > 4 && next.word.endsWith('ed') && !NOT_VERBS_IN_ED.has(next.word);
  const second = units[after + 1];
  if (reading.forms.includes('past') && !reading.forms.includes('base')) return true;
  if (reading.forms.includes('third'))
    return (
      second === undefined || !(isAuxiliary(second.word) || second.word === 'of' || second.word === "'s")
    );
  if (reading.forms.includes('ing')) return plural;
  if (SAME_IN_PAST.has(next.word)) return true;
  if (!plural)
    return (
      reading.forms.includes('past') &&
      second !== undefined &&
      closesNoun(second) &&
      !isAuxiliary(second.word)
    );
  return (
    !NOUN_LIKE.has(reading.base) ||
    (second !== undefined && closesNoun(second) && !isAuxiliary(second.word) && second.word !== 'of')
  );
}

/** "Maintenance patches things", "IT scrambles the data": an unknown word in -s before an object is a verb. */
function actsOn(word: Unit, object: Unit | undefined): boolean {
  if (object === undefined || !looksPlural(word.word)) return false;
  return (
    DETERMINER.has(object.word) ||
    OBJECT_PRONOUN.has(object.word) ||
    ['things', 'stuff', 'people'].includes(object.word)
  );
}

/** "The usher let people in": past forms that are no nouns, whatever follows. */
const SAME_IN_PAST = new Set(['let', 'put', 'shut', 'hit', 'hurt', 'quit']);
