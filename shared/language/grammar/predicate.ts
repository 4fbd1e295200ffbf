import { closesNoun, DO, HAVE, isAdverb, isAuxiliary, PREPOSITION } from '../words/function-word.ts';
import { CONDUCT, STATE, TRAIT } from '../words/flaw-list.ts';
import { phraseStart, settingOf, type Setting } from './setting.ts';
import { endsClause, endsSentence, joinsClause, type Unit } from './unit.ts';
import { failsByPrefix, KNOWN_VERBS, NOUN_LIKE } from '../words/verb-list.ts';
import { ALWAYS, RARELY, readGroup, type VerbGroup } from './verb-group.ts';

/** What is said of a subject: the verb with its negation, time and mood. `at` is its unit, `end` where its clause ends (exclusive). */
export interface Predicate {
  readonly subject: number;
  readonly setting: Setting;
  readonly at: number;
  readonly end: number;
  /** Base form ("forget"); "be" when a quality follows ("was lazy"); the written word when no list knows the verb. */
  readonly verb: string;
  readonly shape: 'active' | 'passive' | 'progressive' | 'quality';
  readonly past: boolean;
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly always: boolean;
  readonly never: boolean;
  readonly adverbs: readonly string[];
  /** "As usual, …", "of course …" stands before the subject; it counts as "always" too. */
  readonly opened: boolean;
  /** "What Sales broke": the object stands before the subject. */
  readonly relative: boolean;
  readonly modal?: string;
}

/** Words between a subject and its verb that belong to the subject: "the nurse [on ward 3] gave", "nobody [in IT] takes". */
function afterSubject(units: readonly Unit[], subject: number): number | undefined {
  let at = subject + 1;
  const first = units[at];
  if (!first) return undefined;
  if (first.word === "'s") return readsAsIs(units, at) ? at : undefined;
  if (first.word === 'to' || first.word === 'and' || first.word === 'or') return undefined;
  if (
    ['else', 'upstairs', 'downstairs', 'here', 'there', 'today', 'involved', 'concerned'].includes(first.word)
  )
    at += 1;
  // "Nobody over there", "somebody up there", "some people round here".
  if (NEARBY.has(units[at]?.word ?? '') && ['there', 'here'].includes(units[at + 1]?.word ?? '')) at += 2;
  if (units[at]?.word === 'who' || units[at]?.word === 'that') return at + 1;
  if (!PREPOSITION.has(units[at]?.word ?? '')) return at;
  for (let verb = at + 1; verb < at + 6; verb += 1) {
    const unit = units[verb];
    if (!unit || endsClause(unit) || joinsClause(unit)) return undefined;
    const reading = KNOWN_VERBS.get(unit.word);
    const next = units[verb + 1];
    const third =
      reading?.forms.includes('third') === true &&
      ((next !== undefined && closesNoun(next)) || !NOUN_LIKE.has(reading.base));
    const asked = reading?.forms.includes('base') === true && DO.has(units[subject - 1]?.word ?? '');
    const finite =
      asked || third || (reading?.forms.includes('past') === true && !reading.forms.includes('base'));
    if (
      isAuxiliary(unit.word) ||
      finite ||
      unit.word === 'ever' ||
      failsByPrefix(unit.word) ||
      RARELY.has(unit.word) ||
      ALWAYS.has(unit.word)
    )
      return verb;
  }
  return undefined;
}

const NEARBY = new Set(['over', 'up', 'down', 'out', 'in', 'back', 'round', 'around']);

function readsAsIs(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.word ?? '';
  const second = units[at + 2]?.word ?? '';
  if (TRAIT.has(next) || CONDUCT.has(next)) return true;
  if (
    next === 'not' ||
    ALWAYS.has(next) ||
    RARELY.has(next) ||
    ['too', 'so', 'just', 'the', 'a', 'being', 'been'].includes(next)
  )
    return true;
  return (
    KNOWN_VERBS.get(next)?.forms.some((form) => form === 'participle' || form === 'ing') === true &&
    second !== '' &&
    second !== 'of'
  );
}

function shapeOf(reading: VerbGroup, word: string): Pick<Predicate, 'shape' | 'verb' | 'past'> | undefined {
  const known = KNOWN_VERBS.get(word);
  const { past } = reading;
  if (reading.be) {
    if (TRAIT.has(word) || CONDUCT.has(word) || STATE.has(word))
      return { shape: 'quality', verb: 'be', past };
    if (known?.forms.includes('ing') === true || (word.length > 5 && word.endsWith('ing')))
      return { shape: 'progressive', verb: known?.base ?? word, past };
    if (known?.forms.includes('participle') === true || /[^e]ed$/u.test(word))
      return { shape: 'passive', verb: known?.base ?? word, past };
    return { shape: 'quality', verb: 'be', past };
  }
  if (word === '') return undefined;
  if (reading.have) return { shape: 'active', verb: known?.base ?? word, past: true };
  if (reading.do || reading.modal !== undefined) return { shape: 'active', verb: known?.base ?? word, past };
  if (TRAIT.has(word) || CONDUCT.has(word) || STATE.has(word))
    return { shape: 'quality', verb: 'be', past: true };
  if (HAVE.has(word)) return { shape: 'active', verb: 'have', past: word === 'had' };
  if (DO.has(word)) return { shape: 'active', verb: 'do', past: word === 'did' };
  if (known && known.forms.some((form) => form !== 'participle' || known.forms.includes('past'))) {
    return {
      shape: known.forms[0] === 'ing' ? 'progressive' : 'active',
      verb: known.base,
      past: known.forms.includes('past'),
    };
  }
  if (/[^e]ed$/u.test(word) || failsByPrefix(word))
    return { shape: 'active', verb: word, past: word.endsWith('ed') };
  return /[a-z]{2}s$/u.test(word) ? { shape: 'active', verb: word, past: false } : undefined;
}

const OPENERS =
  /(?:^|[.!?,;:] |\b(?:and|but|so) )(?:as usual|as always|as ever|of course|once again|yet again|naturally|typically|every time|every single \w+|each time)(?: ,)?$/u;

const RELATIVE = new Set(['what', 'that', 'which', 'whatever', 'everything', 'mess']);

function opensWithAlways(units: readonly Unit[], subject: number): boolean {
  const before = units.slice(Math.max(0, subject - 6), phraseStart(units, subject));
  return OPENERS.test(before.map(({ word }) => word).join(' '));
}

function clauseEnd(units: readonly Unit[], from: number): number {
  let at = from + 1;
  while (
    at < units.length &&
    !endsSentence(units[at]) &&
    !joinsClause(units[at]) &&
    ![',', ':', '(', ')', '–', '—'].includes(units[at]?.word ?? '')
  )
    at += 1;
  return at;
}

/** "Makes always the same mistake", as it is said by those who grew up with another word order. */
function alwaysBehind(units: readonly Unit[], at: number): boolean {
  return KNOWN_VERBS.has(units[at]?.word ?? '') && ALWAYS.has(units[at + 1]?.word ?? '');
}

function predicateFrom(
  units: readonly Unit[],
  subject: number,
  from: number,
  setting: Setting,
): Predicate | undefined {
  const reading = readGroup(units, from, setting);
  const unit = units[reading.at];
  const word = unit === undefined || endsClause(unit) || unit.agent ? '' : unit.word;
  const shape = shapeOf(reading, word);
  if (!shape) return undefined;
  // "Driver late" is a note about somebody; "support late binding" is not.
  const agent = units[subject]?.agent;
  if (
    shape.shape === 'quality' &&
    !reading.be &&
    (agent === undefined || !(agent.certain || agent.kind === 'participant'))
  )
    return undefined;
  const end = clauseEnd(units, reading.at);
  const opened = opensWithAlways(units, subject);
  return {
    subject,
    setting,
    at: reading.at,
    end,
    ...shape,
    perfect: reading.perfect,
    negated: reading.negated || units[subject]?.agent?.kind === 'nobody',
    always: opened || reading.adverbs.some((adverb) => ALWAYS.has(adverb)) || alwaysBehind(units, reading.at),
    opened,
    relative: RELATIVE.has(units[phraseStart(units, subject) - 1]?.word ?? ''),
    never: reading.adverbs.some((adverb) => RARELY.has(adverb)),
    adverbs: reading.adverbs,
    ...(reading.modal === undefined ? {} : { modal: reading.modal }),
  };
}

const LEADING = new Set([
  'tend',
  'seem',
  'like',
  'love',
  'manage',
  'choose',
  'decide',
  'prefer',
  'continue',
  'use',
  'go',
  'want',
  'plan',
  'start',
  'begin',
  'manage',
]);

/** Everything said of the subject at `subject`, including "… and skipped the test" and "decided to skip". */
export function predicatesOf(units: readonly Unit[], subject: number): readonly Predicate[] {
  const from = afterSubject(units, subject);
  if (from === undefined) return [];
  const setting = settingOf(units, subject);
  const first = predicateFrom(units, subject, from, setting);
  if (!first) return [];
  const found = [first];
  const general = ['we', 'you'].includes(units[subject]?.agent?.kind ?? '');
  if (!general && LEADING.has(first.verb) && units[first.at + 1]?.word === 'to') {
    const second = KNOWN_VERBS.get(units[first.at + 2]?.word ?? '');
    if (second?.forms.includes('base'))
      found.push({ ...first, at: first.at + 2, verb: second.base, shape: 'active' });
  }
  for (let at = first.at + 1; at < first.at + 18 && !endsSentence(units[at]); at += 1) {
    if (!['and', 'but', 'then', 'or'].includes(units[at]?.word ?? '')) continue;
    const next = units[at + 1];
    if (
      !next ||
      next.agent ||
      !(
        KNOWN_VERBS.has(next.word) ||
        isAuxiliary(next.word) ||
        isAdverb(next.word) ||
        failsByPrefix(next.word)
      )
    )
      continue;
    const more = predicateFrom(units, subject, at + 1, { kind: setting.kind, negated: false });
    const either = KNOWN_VERBS.get(units[first.at]?.word ?? '')?.forms.includes('base') === true;
    if (!more || !(more.at > at + 1 || either || more.past === first.past)) continue;
    // "You can rely on it and skip the rest": the second verb stands under the same "can".
    const shared = first.modal !== undefined && more.modal === undefined && !more.past;
    found.push(shared ? { ...more, modal: first.modal } : more);
  }
  return found;
}
