import type { Topic } from './phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { DETERMINER, looksPlural, PREPOSITION } from '../words/function-word.ts';
import { endsClause, joinsClause, typed, type Unit } from '../grammar/unit.ts';
import { inflect } from '../words/verb-forms.ts';
import { KNOWN_VERBS } from '../words/verb-list.ts';
import type { Reason } from './reason.ts';

/**
 * A question about the system to offer instead of a sentence about people. It borrows the author's own words only where they fit the
 * question's grammar for certain; everywhere else it asks plainly.
 */

/** From the five-whys practice of asking for the local sense of an act (product rule 3). */
export const REASONABLE = 'What made that reasonable at the time?';

const BY_TOPIC: Readonly<Record<Topic, string>> = {
  fault: 'What in the way we work made this possible?',
  error: 'What made the mistake easy to make?',
  lack: 'What in the way we work makes this hard to do well?',
  insult: REASONABLE,
  'not-mine': 'What would this need to have a clear owner?',
  'because-of': 'What in the way we work led to this?',
  sarcasm: 'What keeps making this happen?',
  idiom: REASONABLE,
  wish: 'What would make this easy to do?',
  tone: 'What in the way we work makes this happen?',
};

const BY_REASON: Readonly<Record<Reason, string>> = {
  failing: REASONABLE,
  omission: 'What made this hard to do?',
  never: 'What makes this hard to do?',
  always: 'What keeps making this happen?',
  keeps: 'What keeps making this happen?',
  quality: REASONABLE,
  wrong: 'What made this the easy way at the time?',
  'should-have': 'What would have told us?',
  because: REASONABLE,
  untold: 'What would have told us?',
  refusal: 'What would make this easy to do?',
};

/** Words that would turn the question back on somebody, or that only fit after a negation. */
const UNFIT = new Set(
  `they them their theirs themselves he him his himself she her hers herself you your yours yourself i me my us we our any anything
   anybody anyone anymore excuses excuse scapegoat mistake mistakes lies mess blame fault nonsense rubbish reason reasons ball ever even either until unless yet again still never always not once usual who which that what whom just nothing nobody none no finger foot sorry`.split(
    /\s+/u,
  ),
);
const CUT = new Set([
  'and',
  'or',
  'then',
  'as',
  'again',
  'once',
  'all',
  'every',
  'ever',
  'either',
  'anymore',
  'properly',
]);

/** The words after a verb that can follow it in a question too; `undefined` when they cannot. */
function objectOf(text: string, units: readonly Unit[], from: number): string | undefined {
  let to = from;
  while (
    to < units.length &&
    !endsClause(units[to]) &&
    !joinsClause(units[to]) &&
    !CUT.has(units[to]?.word ?? '')
  )
    to += 1;
  if (units[to]?.word === 'as') return undefined;
  const words = units.slice(from, to);
  if (
    words.length > 9 ||
    words.some((unit) => UNFIT.has(unit.word) || unit.agent !== undefined || unit.word === "'s")
  )
    return undefined;
  const phrase = typed(text, units, from, to);
  return /["“”„«»()[\]\n]/u.test(phrase) ? undefined : phrase;
}

/** "the pressure test" out of "the pressure test before lunch": an article and the nouns up to the next small word. */
function thingAt(
  text: string,
  units: readonly Unit[],
  from: number,
): { readonly phrase: string; readonly to: number; readonly plural: boolean } | undefined {
  if (!['the', 'this', 'that', 'these', 'those', 'a', 'an', 'our'].includes(units[from]?.word ?? ''))
    return undefined;
  let to = from + 1;
  while (to < units.length && to < from + 5) {
    const unit = units[to];
    if (
      !unit ||
      endsClause(unit) ||
      joinsClause(unit) ||
      unit.agent !== undefined ||
      PREPOSITION.has(unit.word) ||
      UNFIT.has(unit.word) ||
      CUT.has(unit.word)
    )
      break;
    if (
      DETERMINER.has(unit.word) ||
      RESULT.has(unit.word) ||
      unit.word === "'s" ||
      (to > from + 1 && readsOn(unit.word))
    )
      break;
    to += 1;
  }
  if (to === from + 1 || units[to]?.agent !== undefined) return undefined;
  return { phrase: typed(text, units, from, to), to, plural: looksPlural(units[to - 1]?.word ?? '') };
}

/** Whether a word goes on as a verb where a noun was read: "the key [found]", "the line [running]"; not "the safety [briefing]". */
function readsOn(word: string): boolean {
  if (/^(?:brief|train|meet|book|draw|read|pack|open|clean|plan|hear|land|order|test)ing$/u.test(word))
    return false;
  const forms = KNOWN_VERBS.get(word)?.forms ?? [];
  return forms.includes('ing') || (forms.includes('past') && !forms.includes('base') && !word.endsWith('ed'));
}

const RESULT = new Set(
  'open closed unlocked running on off empty dirty behind unattended unfinished outside out down late early today yesterday twice there here hanging unsecured alone so too very wrong wrongly blank earlier later sooner again'.split(
    ' ',
  ),
);

const EASY_TO = new Set(
  'ignore miss skip overlook misread lose break forget bypass mistake misplace misunderstand damage mislabel misfile miscount'.split(
    ' ',
  ),
);

function failing(text: string, units: readonly Unit[], predicate: Predicate): string | undefined {
  const next = predicate.at + 1;
  if (
    (predicate.verb === 'forget' || predicate.verb === 'neglect' || predicate.verb === 'fail') &&
    units[next]?.word === 'to'
  ) {
    const action = objectOf(text, units, next);
    if (action !== undefined)
      return predicate.verb === 'forget'
        ? `What would have made it hard to forget ${action}?`
        : `What made it hard ${action}?`;
  }
  if (predicate.verb === 'forget') return 'What would have reminded us?';
  const thing = EASY_TO.has(predicate.verb) ? thingAt(text, units, next) : undefined;
  return thing && predicate.shape === 'active'
    ? `What made ${thing.phrase} easy to ${predicate.verb}?`
    : undefined;
}

/** Acts that fit after "hard to": leaving out "care" and "bother", where the question would only repeat the reproach. */
const INWARD = new Set([
  'care',
  'bother',
  'be',
  'do',
  'have',
  'think',
  'want',
  'try',
  'pull',
  'know',
  'take',
  'give',
  'get',
  'make',
  'see',
]);

function hardTo(
  text: string,
  units: readonly Unit[],
  predicate: Predicate,
  lead: string,
): string | undefined {
  if (
    INWARD.has(predicate.verb) ||
    !KNOWN_VERBS.has(units[predicate.at]?.word ?? '') ||
    predicate.shape !== 'active'
  )
    return undefined;
  const object = objectOf(text, units, predicate.at + 1);
  if (object === undefined) return undefined;
  const arriving = ['send', 'deliver', 'ship'].includes(predicate.verb)
    ? thingAt(text, units, predicate.at + 1)
    : undefined;
  if (
    arriving &&
    (units[arriving.to]?.word === 'on' || units[arriving.to]?.word === 'in' || endsClause(units[arriving.to]))
  ) {
    const rest = object.slice(arriving.phrase.length);
    return `${lead} hard for ${arriving.phrase} to arrive${rest}?`;
  }
  return `${lead} hard to ${predicate.verb}${object === '' ? '' : ` ${object}`}?`;
}

function leadsTo(text: string, units: readonly Unit[], at: number): string | undefined {
  const reading = KNOWN_VERBS.get(units[at]?.word ?? '');
  const known = reading?.base;
  const word = units[at]?.word ?? '';
  const act = known === undefined ? (word.endsWith('ing') ? word : undefined) : inflect(known).ing;
  const object = objectOf(text, units, at + 1);
  if (act === undefined || object === undefined || INWARD.has(known ?? '') || word.endsWith('thing'))
    return undefined;
  return `What leads to ${act}${object === '' ? '' : ` ${object}`}?`;
}

function endsNoun(unit: Unit): boolean {
  if (unit.agent !== undefined || endsClause(unit) || joinsClause(unit) || !/^[\p{L}\p{N}]/u.test(unit.word))
    return true;
  return (
    PREPOSITION.has(unit.word) || DETERMINER.has(unit.word) || UNFIT.has(unit.word) || CUT.has(unit.word)
  );
}

/** "gave the wrong dose" → "What made the wrong dose look right?" */
function wrong(units: readonly Unit[], predicate: Predicate): string | undefined {
  const at = units.findIndex(({ word }, index) => index > predicate.at && word === 'wrong');
  if (at < 0) return undefined;
  const nouns = units.slice(at + 1, at + 3);
  const end = nouns.findIndex(endsNoun);
  const named = (end === -1 ? nouns : nouns.slice(0, end)).map(({ raw }) => raw);
  return named.length > 0 ? `What made the wrong ${named.join(' ')} look right?` : undefined;
}

/** The question for a judged statement. Always ready to use as text. */
export function questionFor(
  text: string,
  units: readonly Unit[],
  predicate: Predicate,
  reason: Reason,
): string {
  return specific(text, units, predicate, reason) ?? BY_REASON[reason];
}

function specific(
  text: string,
  units: readonly Unit[],
  predicate: Predicate,
  reason: Reason,
): string | undefined {
  const made = predicate.past ? 'What made it' : 'What makes it';
  switch (reason) {
    case 'failing':
      return failing(text, units, predicate);
    case 'omission':
      return predicate.shape === 'progressive' ? undefined : hardTo(text, units, predicate, made);
    case 'never':
      return predicate.shape === 'quality' ? undefined : hardTo(text, units, predicate, made);
    case 'always':
      return leadsTo(text, units, predicate.at);
    case 'keeps':
      return leadsTo(text, units, predicate.at + (units[predicate.at + 1]?.word === 'on' ? 2 : 1));
    case 'wrong':
      return wrong(units, predicate);
    case 'should-have':
      if (['know', 'see', 'notice', 'realise', 'catch', 'tell', 'warn', 'inform'].includes(predicate.verb))
        return undefined;
      return hardTo(text, units, predicate, 'What made it');
    case 'quality':
      return units.slice(predicate.at, predicate.end).some(({ word }) => word === 'late')
        ? 'What makes it hard to be on time?'
        : undefined;
    default:
      return undefined;
  }
}

/** The question for a set phrase. */
export function questionForTopic(topic: Topic): string {
  return BY_TOPIC[topic];
}

/** "Who changed the setting?" → "Why was the setting changed?"; without a clear object, "What made this possible?" */
export function whyForWho(text: string, units: readonly Unit[], verb: number | undefined): string {
  const general = 'What made this possible?';
  if (verb === undefined) return general;
  const reading = KNOWN_VERBS.get(units[verb]?.word ?? '');
  const thing = thingAt(text, units, verb + 1);
  if (!reading || reading.base === 'let' || !thing || thing.phrase.toLowerCase().startsWith('a'))
    return general;
  const rest = objectOf(text, units, thing.to);
  const whole = rest === undefined ? '' : rest === '' ? '' : ` ${rest}`;
  return rest === undefined
    ? general
    : `Why ${thing.plural ? 'were' : 'was'} ${thing.phrase} ${inflect(reading.base).participle}${whole}?`;
}
