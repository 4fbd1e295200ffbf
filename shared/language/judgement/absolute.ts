import { isGuess, type Agent } from '../grammar/agent.ts';
import { fails } from './failing.ts';
import { CARELESS } from './omission.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Reason } from './reason.ts';
import { AGGRAVATED, SCHEDULED, WENT_WRONG } from '../grammar/tail.ts';
import {
  AGENT_FAILING,
  CONDITION,
  DISCOVERY,
  EVENT,
  HUMAN_FAILING,
  KEPT_UP,
  KNOWN_VERBS,
  MINDFUL,
  OF_THINGS,
  OWED,
  ROUTINE,
  THING_FAILING,
} from '../words/verb-list.ts';
import { wordList } from '../words/word-list.ts';

/** With "always", said of one person, these are a reproach even without more words. */
const AGGRAVATING =
  wordList(`change promise push cancel postpone interrupt talk argue say insist demand expect add drop cut want
choose delay move leave let throw dump come do make take ask find need invent`);

/** "Never …" where something is owed. What somebody never sees or receives is a circumstance, "never … without …" is praise. */
function neverReason(predicate: Predicate, agent: Agent, tail: string): Reason | undefined {
  const { verb } = predicate;
  if (tail === '' && ['close', 'open', 'stop', 'sleep', 'rest'].includes(verb)) return undefined;
  if (/\b(?:without|unless|until|more than)\b/u.test(tail) && !/\b(?:too late|complain|shouting)/u.test(tail))
    return undefined;
  if (predicate.negated && agent.kind !== 'nobody') return undefined;
  if (agent.kind === 'pronoun' && OF_THINGS.has(verb) && !OWED.has(verb)) return undefined;
  if (verb === 'have')
    return /^(?:time for|an? (?:answer|plan|clue|idea)|any (?:idea|time)|the time)|^(?:the|their|his|her|its|any|our) (?:\S+ ){1,3}(?:ready|done|prepared|in order|under control|finished|up to date)\b/u.test(
      tail,
    )
      ? 'never'
      : undefined;
  if (verb === 'get')
    return /^(?:it right|anything|their|his|her|things|a single)/u.test(tail) ? 'never' : undefined;
  if (agent.kind === 'customer') return CARELESS.has(verb) ? 'never' : undefined;
  if (isGuess(agent) || (agent.kind === 'pronoun' && !agent.certain))
    return MINDFUL.has(verb) ? 'never' : undefined;
  if (agent.kind === 'you' && ['know', 'see'].includes(verb)) return undefined;
  if (
    predicate.perfect &&
    ['see', 'meet', 'hear', 'work', 'be', 'set', 'hold'].includes(verb) &&
    /^(?:a|an|any|real|foot|in|on|our)\b/u.test(tail)
  )
    return 'never';
  if (verb === 'come' && /^(?:down|here|out|over|by|to|when)\b/u.test(tail)) return 'never';
  if ((CONDITION.has(verb) && !MINDFUL.has(verb)) || EVENT.has(verb) || SCHEDULED.test(tail))
    return /^(?:up|through|around)\b/u.test(tail) ? 'never' : undefined;
  return predicate.adverbs.includes('never') || predicate.adverbs.includes('hardly') || OWED.has(verb)
    ? 'never'
    : undefined;
}

/** Said with "always", this is praise. */
const KIND =
  /\b(?:thank|thanks|please|hello|good morning|on time|kind|kindly|friendly|well|nice|happy|smil\w+|early|cake|a hand|to help)\b/u;

/** Statements with "always", "never", "every time". Praise ("never misses") and routine ("always checks") are no absolutes. */
export function absoluteReason(predicate: Predicate, agent: Agent, tail: string): Reason | undefined {
  const { verb } = predicate;
  const failing =
    fails(predicate, agent, tail) ||
    HUMAN_FAILING.has(verb) ||
    AGENT_FAILING.has(verb) ||
    THING_FAILING.has(verb);
  if (predicate.never) return failing ? undefined : neverReason(predicate, agent, tail);
  if (failing && fails(predicate, agent, tail)) return 'always';
  if (
    agent.kind === 'customer' ||
    isGuess(agent) ||
    (agent.kind === 'pronoun' && !agent.certain) ||
    agent.kind === 'somebody'
  )
    return undefined;
  const bad = AGGRAVATED.test(tail) || WENT_WRONG.test(tail);
  if (KIND.test(tail) && !/\blate\b/u.test(tail)) return undefined;
  if (bad && !DISCOVERY.has(verb)) return 'always';
  if (verb === 'find' || verb === 'have')
    return /^(?:an? |the |some )?(?:\w+ )?(?:reason|excuse|scapegoat|someone|somebody|way to|something|fault|problem|objection|hurdle)/u.test(
      tail,
    )
      ? 'always'
      : undefined;
  if (agent.kind === 'participant' || agent.kind === 'job')
    return AGGRAVATING.has(verb) && !ROUTINE.has(verb) ? 'always' : undefined;
  if (verb === 'want')
    return /^(?:more|everything|it|another|the impossible)\b/u.test(tail) ? 'always' : undefined;
  if (CONDITION.has(verb)) return undefined;
  return ROUTINE.has(verb) ||
    DISCOVERY.has(verb) ||
    (EVENT.has(verb) && !agent.certain) ||
    SCHEDULED.test(tail)
    ? undefined
    : 'always';
}

/** Whether "keeps …ing" is a reproach, and not tireless help or something endured. */
export function keepsOn(agent: Agent, tail: string): boolean {
  const verb = tail.replace(/^on /u, '').split(' ')[0] ?? '';
  const base = KNOWN_VERBS.get(verb)?.base ?? verb;
  if (agent.kind === 'customer') return ['change', 'cancel', 'move', 'ignore', 'forget'].includes(base);
  return !KEPT_UP.has(base) && !CONDITION.has(base);
}
