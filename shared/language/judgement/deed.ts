import { isGuess, type RoomNames } from '../grammar/agent.ts';
import { codedLine } from '../grammar/coded.ts';
import { PROCESS } from '../words/people-list.ts';
import { CONDUCT, STATE, TRAIT } from '../words/flaw-list.ts';
import { closesNoun, DETERMINER } from '../words/function-word.ts';
import { folded } from '../grammar/name-table.ts';
import { predicatesOf, type Predicate } from '../grammar/predicate.ts';
import { complementOf } from './quality.ts';
import { endsClause, typed, type Unit } from '../grammar/unit.ts';
import { CONDITION, DISCOVERY, EVENT, HUMAN_FAILING, KNOWN_VERBS, UNDERGO } from '../words/verb-list.ts';

/**
 * Causes that name people without reproach: "Purchasing bought the cheapest gasket", "Ben", "Lena was on leave". They deserve no hint,
 * but the chain must not end there.
 */

const LEAD_IN = new Set(
  'because of due to caused by it was is thanks just only probably maybe the a an our your their my this that these those all on account down mainly mostly simply'.split(
    ' ',
  ),
);
const TRAILER = new Set([
  'again',
  '.',
  '!',
  '?',
  '…',
  'himself',
  'herself',
  'themselves',
  'mainly',
  'probably',
  'of',
  'course',
  'only',
  ',',
  'always',
]);

function standsAlone(text: string, units: readonly Unit[], names: RoomNames): boolean {
  const at = units.findIndex(({ agent }) => agent !== undefined);
  const unit = units[at];
  if (!unit?.agent || ['customer', 'we', 'nobody', 'name', 'doer', 'you'].includes(unit.agent.kind))
    return false;
  const before = units.slice(0, at);
  const plain = before.filter(({ word }) => !LEAD_IN.has(word));
  if (
    plain.length > 2 ||
    plain.some((word) => closesNoun(word) || endsClause(word) || KNOWN_VERBS.has(word.word))
  )
    return false;
  if (!units.slice(at + 1).every(({ word }) => TRAILER.has(word))) return false;
  if (unit.agent.kind !== 'department' || unit.agent.certain || !PROCESS.has(unit.word)) return true;
  const mention = folded(typed(text, units, at, at + 1));
  return names.departments.some((department) => folded(department) === mention);
}

const AWAY =
  /^(?:on (?:leave|holiday|vacation|sick leave|a break|break|(?:his|her|their) (?:own )?(?:break|phone|lunch)|the phone)|in (?:a|such a|too much of a) (?:hurry|rush)|at lunch|away|absent|late|new|too (?:new|young|old|busy|slow|fast)|not (?:there|here|present|aware|sure|awake|at (?:his|her|the)|in the room|on site|on the phone|experienced)|aware|there|present|sure|experienced|out of (?:the )?(?:office|room)|inexperienced|unaware|under the impression|convinced|of the opinion|wrong|mistaken|to)\b/u;

function isDeed(units: readonly Unit[], predicate: Predicate): boolean {
  const agent = units[predicate.subject]?.agent;
  if (!agent || ['customer', 'nobody', 'you'].includes(agent.kind)) return false;
  if (!['statement', 'because'].includes(predicate.setting.kind) || predicate.modal !== undefined)
    return false;
  const { verb, past, shape } = predicate;
  if (agent.kind === 'we')
    return units[predicate.subject]?.word === 'i' && past && HUMAN_FAILING.has(verb) && !predicate.negated;
  if (agent.kind === 'pronoun' && !agent.certain) return false;
  if (shape === 'passive') return false;
  if (shape === 'quality') {
    const complement = complementOf(units, predicate);
    const word = units[predicate.at]?.word ?? '';
    const personal = agent.kind !== 'department' && !isGuess(agent);
    return (
      personal &&
      (AWAY.test(`${predicate.negated ? 'not ' : ''}${complement}`) ||
        (!predicate.negated && (TRAIT.has(word) || CONDUCT.has(word) || STATE.has(word))))
    );
  }
  if (!past || (agent.kind === 'department' && !agent.certain && EVENT.has(verb))) return false;
  if (predicate.negated) return !UNDERGO.has(verb) || verb === 'know' || verb === 'work';
  if (predicate.perfect && predicate.never) return false;
  if (shape === 'progressive') return !UNDERGO.has(verb);
  return (
    !UNDERGO.has(verb) &&
    (!CONDITION.has(verb) || ['start', 'open', 'handle', 'process', 'believe', 'attend'].includes(verb)) &&
    !DISCOVERY.has(verb)
  );
}

const BY_AGENT =
  /(?:^|\b(?:was|were|been|got|being) )(?:(?!is\b|are\b|must\b|should\b)[\w'-]+ ){1,7}?by (?:(?:the|our|a|their|that|this) )?(?:\w+ ){0,2}(?:@person|@team)(?: [.!?]|$)/u;
const DECIDED =
  /^(?:because of |due to |it was )?(?:the |our |a )?(?:@person|@team) 's (?:own )?(?:decision|choice|order|idea|call|wish|habit|mood)s?(?: [.!]|$)/u;
const RULE = /\b(?:is|are|must|should|shall|has to|have to|needs to|can|may|will)\b/u;

function doneBy(units: readonly Unit[]): boolean {
  const { line } = codedLine(units);
  if (DECIDED.test(line)) return true;
  return (
    BY_AGENT.test(line) &&
    !RULE.test(line) &&
    units.some(
      ({ word }) => KNOWN_VERBS.get(word)?.forms.includes('participle') === true || /[^e]ed$/u.test(word),
    )
  );
}

/** Whether a cause names people as what happened, in plain words. */
export function namesDoer(text: string, units: readonly Unit[], names: RoomNames): boolean {
  if (standsAlone(text, units, names) || doneBy(units)) return true;
  return units.some(
    ({ agent }, subject) =>
      agent !== undefined &&
      !DETERMINER.has(units[subject]?.word ?? '') &&
      predicatesOf(units, subject).some((predicate) => isDeed(units, predicate)),
  );
}
