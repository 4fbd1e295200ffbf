import { BE, DO, HAVE, isAdverb, MODAL } from '../words/function-word.ts';
import type { Setting } from './setting.ts';
import type { Unit } from './unit.ts';
import { failsByPrefix, KNOWN_VERBS } from '../words/verb-list.ts';

/** The auxiliaries, negations and adverbs before a main verb, read from left to right. `at` ends on the main verb. */
export interface VerbGroup {
  at: number;
  negated: boolean;
  past: boolean;
  perfect: boolean;
  be: boolean;
  do: boolean;
  have: boolean;
  modal: string | undefined;
  readonly adverbs: string[];
}

/** "Always" in other words. */
export const ALWAYS = new Set([
  'always',
  'constantly',
  'continually',
  'forever',
  'perpetually',
  'invariably',
  'habitually',
  'consistently',
  'endlessly',
  'repeatedly',
  'routinely',
]);
/** "Never", or as good as. */
export const RARELY = new Set(['never', 'rarely', 'seldom', 'hardly']);

/** Reads the verb group that starts at `from`; in a question the auxiliary before the subject comes with the setting. */
export function readGroup(units: readonly Unit[], from: number, setting: Setting): VerbGroup {
  const aux = setting.auxiliary;
  const reading: VerbGroup = {
    at: from,
    negated: setting.negated,
    past: aux === 'did' || aux === 'was' || aux === 'were' || aux === 'had',
    perfect: false,
    be: aux !== undefined && BE.has(aux),
    do: aux !== undefined && DO.has(aux),
    have: aux !== undefined && HAVE.has(aux),
    modal: aux !== undefined && MODAL.has(aux) ? aux : undefined,
    adverbs: [],
  };
  for (; reading.at < from + 9; reading.at += 1) {
    const word = units[reading.at]?.word ?? '';
    if (word === 'not') reading.negated = true;
    else if (MODAL.has(word)) reading.modal = word;
    else if (
      word === 'to' &&
      ['ought', 'going', 'supposed', 'meant', 'have', 'has', 'had'].includes(
        units[reading.at - 1]?.word ?? '',
      )
    )
      reading.modal = reading.negated ? 'needless' : (reading.modal ?? 'must');
    else if (BE.has(word) || (word === "'s" && reading.at === from)) takeBe(reading, word);
    else if (DO.has(word) && !reading.be && !reading.modal && opensVerb(units, reading.at))
      takeDo(reading, word);
    else if (HAVE.has(word) && !reading.do && opensParticiple(units, reading.at)) takeHave(reading, word);
    else if (isAdverb(word)) reading.adverbs.push(word);
    else if (word === 'at' && units[reading.at + 1]?.word === 'least') continue;
    else if (
      reading.be &&
      ['going', 'supposed', 'meant'].includes(word) &&
      units[reading.at + 1]?.word === 'to'
    )
      takeOwed(reading, word);
    else break;
  }
  return reading;
}

/** "Is going to" is a plan; "was supposed to", "was meant to" are owed. */
function takeOwed(reading: VerbGroup, word: string): void {
  reading.be = false;
  reading.modal = word === 'going' ? 'will' : 'supposed';
}

function takeBe(reading: VerbGroup, word: string): void {
  reading.be = true;
  if (word === 'was' || word === 'were') reading.past = true;
}

function takeDo(reading: VerbGroup, word: string): void {
  reading.do = true;
  if (word === 'did') reading.past = true;
}

function takeHave(reading: VerbGroup, word: string): void {
  reading.have = true;
  reading.perfect = true;
  if (word === 'had') reading.past = true;
}

function opensVerb(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.word ?? '';
  return next === 'not' || RARELY.has(next) || KNOWN_VERBS.get(next)?.forms.includes('base') === true;
}

/** They only end like one: "has eleven minutes". */
const NO_PARTICIPLE = new Set(
  'seven ten eleven open often even then when children women men garden kitchen oven token golden wooden sudden burden need speed red'.split(
    ' ',
  ),
);

/** "Have" helps another verb when a participle follows, maybe after "not", "never", "been". */
function opensParticiple(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next += 1) {
    const word = units[next]?.word ?? '';
    if (word === 'been' || word === 'to') return true;
    if (word === 'not' || isAdverb(word)) continue;
    return (
      KNOWN_VERBS.get(word)?.forms.includes('participle') === true ||
      (/(?:ed|en)$/u.test(word) && !NO_PARTICIPLE.has(word)) ||
      failsByPrefix(word)
    );
  }
  return false;
}
