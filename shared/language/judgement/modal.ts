import { isGuess, type Agent } from '../grammar/agent.ts';
import { fails } from './failing.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { judges } from './quality.ts';
import type { Reason } from './reason.ts';
import { POLICY, SCHEDULED } from '../grammar/tail.ts';
import type { Unit } from '../grammar/unit.ts';
import { CONDITION, MINDFUL, ROUTINE } from '../words/verb-list.ts';
import { wordList } from '../words/word-list.ts';

/** With "will not": closing the door, not keeping a plan ("will not be reachable on Sunday"). */
const REFUSED =
  wordList(`listen help cooperate collaborate budge answer admit change move let lift take talk share commit own
learn accept tell give follow use play meet compromise bend do read understand pull`);

/** "Would not wait": a refusal once it is told of the past. */
const WOULD_NOT = wordList(`wait stop sign say pay join look stay explain come open agree show hear let`);

/** With "can not": said of people as if they were unable. "Cannot see", "cannot reach" are circumstances. */
const CANNOT =
  /^(?:plan|manage|coordinate|claim|pretend|complain|say (?:he|she|they)|organi[sz]e|decide|communicate|follow (?:a|the|simple|instructions)|count|cooperate|cope|prioriti[sz]e|be (?:trusted|bothered|relied|left)|listen|spell|think|do (?:anything|a thing|their|his|her|it right)|get (?:anything|it right|it together|their|his|her|a (?:single )?thing)|keep (?:a|the|any|their|his|her|up with) ?(?:promise|promises|deadline|deadlines|word)?|make up|stick to|take (?:criticism|feedback|no)|say no|handle (?:pressure|criticism|it|anything|the)|tell (?:the )?(?:left|one)|tell (?:an? |the )?\S+ from|even|be arsed|agree on anything|admit|stop|help (?:themselves|himself|herself)|resist|let go|see (?:past|beyond|further))\b/u;

/** "Should have checked", "ought to have known", "could have told us": said of people, not of parcels and not of what they should have by now. */
export function shouldHave(
  units: readonly Unit[],
  predicate: Predicate,
  agent: Agent,
  tail: string,
): boolean {
  if (!predicate.perfect || agent.kind === 'customer' || agent.kind === 'nobody') return false;
  if (/\bby (?:now|then|\d|noon|today|tomorrow|mon|tue|wed|thu|fri)/u.test(tail)) return false;
  const word = units[predicate.at]?.word ?? '';
  if (predicate.modal === 'could')
    return (
      MINDFUL.has(predicate.verb) ||
      predicate.adverbs.includes('least') ||
      word === 'been' ||
      [
        'check',
        'bother',
        'wait',
        'warn',
        'say',
        'mention',
        'ask',
        'send',
        'stop',
        'prevent',
        'avoid',
      ].includes(predicate.verb)
    );
  if (predicate.modal !== 'should' && predicate.modal !== 'ought') return false;
  if (predicate.shape === 'passive') return false;
  if (predicate.shape === 'quality')
    return /^(?:more|there|careful|ready|faster|quicker|better|on time|stricter|clearer|honest|prepared)/u.test(
      `${word} ${tail}`,
    );
  if (['receive', 'get', 'arrive', 'have', 'hear', 'land', 'reach'].includes(predicate.verb)) return false;
  return (
    !isGuess(agent) ||
    MINDFUL.has(predicate.verb) ||
    ['know', 'check', 'warn', 'notice', 'realise', 'see'].includes(predicate.verb)
  );
}

/** What "still can not" is held against people. */
const SKILL = wordList(
  'use read write tell spell follow operate handle manage count do work drive explain decide type plan agree',
);

/** What even the best cannot do without the means. */
const BEYOND_THEM = wordList('see reach access find log open get enter hear receive');

function could(here: string, tail: string): Reason | undefined {
  const unable = /\b(?:if (?:it|one|they|he|she|his|her|their|you)|to save (?:his|her|their))\b/u.test(tail);
  const unwilling =
    /^(?:be (?:bothered|arsed)|care|have cared|wait (?:to|two|five|one|a)|make up|explain (?:why|it|what)|tell (?:a|the|one|us)|give (?:us|me) (?:a|an|any|one)|keep (?:a|the|his|her|their|it))\b/u.test(
      `${here} ${tail}`,
    );
  return unable || unwilling ? 'refusal' : undefined;
}

function will(predicate: Predicate, tail: string): Reason | undefined {
  const { modal: word, negated, never, verb, adverbs } = predicate;
  if (negated || never) {
    return (REFUSED.has(verb) || adverbs.includes('even') || (word === 'would' && WOULD_NOT.has(verb))) &&
      !SCHEDULED.test(tail) &&
      !POLICY.test(tail)
      ? 'refusal'
      : undefined;
  }
  if (word === 'would') return predicate.setting.kind === 'wish' ? 'refusal' : undefined;
  const habit = predicate.always && !predicate.opened && !ROUTINE.has(verb) && !CONDITION.has(verb);
  return habit || /^(?:anything|everything|whatever)/u.test(tail) ? 'always' : undefined;
}

function should(predicate: Predicate, here: string, tail: string): Reason | undefined {
  const moral = /^(?:more (?:careful|attentive|responsible|professional)|careful|ashamed)/u;
  if (predicate.shape === 'quality' && moral.test(`${here} ${tail}`)) return 'should-have';
  const pressing = predicate.adverbs.some((adverb) => adverb === 'finally' || adverb === 'just');
  return predicate.modal === 'should' && pressing ? 'refusal' : undefined;
}

/** Statements with "can", "will", "should", "must". */
export function modalReason(
  units: readonly Unit[],
  predicate: Predicate,
  agent: Agent,
  tail: string,
): Reason | undefined {
  const { modal: word, negated } = predicate;
  if (shouldHave(units, predicate, agent, tail)) return 'should-have';
  if (agent.kind === 'we' || agent.kind === 'customer' || isGuess(agent)) return undefined;
  const here = units[predicate.at]?.word ?? '';
  const even = predicate.adverbs.includes('even') && !BEYOND_THEM.has(predicate.verb);
  switch (word) {
    case 'can':
      return negated &&
        (even ||
          (predicate.adverbs.includes('still') && SKILL.has(predicate.verb)) ||
          CANNOT.test(`${here} ${tail}`))
        ? 'refusal'
        : undefined;
    case 'could':
      return negated ? (even ? 'refusal' : could(here, tail)) : undefined;
    case 'will':
    case 'would':
      return will(predicate, tail);
    case 'supposed':
      return predicate.past && !negated && (agent.certain || agent.kind === 'department')
        ? 'should-have'
        : undefined;
    case 'must':
      if (!predicate.perfect) return undefined;
      if (predicate.shape === 'quality') return judges(units, predicate, agent) ? 'quality' : undefined;
      return fails(predicate, agent, tail) ? 'failing' : undefined;
    case 'should':
    case 'ought':
      return should(predicate, here, tail);
    default:
      return undefined;
  }
}

/** Passives accuse in three set ways only: "can't be trusted", "are not motivated", "should never have been let in". */
export function passiveReason(
  units: readonly Unit[],
  predicate: Predicate,
  agent: Agent,
  tail: string,
): Reason | undefined {
  if (agent.kind === 'we' || agent.kind === 'customer' || isGuess(agent)) return undefined;
  const here = units[predicate.at]?.word ?? '';
  if (predicate.modal === 'can' && predicate.negated)
    return CANNOT.test(`be ${here} ${tail}`) ? 'refusal' : undefined;
  if (here === 'ashamed' && predicate.modal !== undefined) return 'should-have';
  if (predicate.modal === 'can' && predicate.never)
    return /^(?:found|reached|trusted|relied|bothered|seen|pinned)$/u.test(here) ? 'refusal' : undefined;
  if (predicate.modal === 'should')
    return predicate.perfect && (predicate.never || predicate.negated) ? 'should-have' : undefined;
  if (predicate.modal !== undefined || !judges(units, predicate, agent)) return undefined;
  return 'quality';
}
