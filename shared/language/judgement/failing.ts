import { isGuess, type Agent } from '../grammar/agent.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isMeasure, POLICY } from '../grammar/tail.ts';
import { AGENT_FAILING, failsByPrefix, HUMAN_FAILING, THING_FAILING } from '../words/verb-list.ts';
import { isHarmless } from '../words/harmless.ts';
import { tellsTale } from '../words/telltale.ts';
import { wordList } from '../words/word-list.ts';

/** What customers may do without being judged: their wishes are facts. */
const CUSTOMER_RIGHTS = wordList(
  `refuse skip complain guess argue reject resist dodge duck drop fake criticise criticize`,
);

/** "Blocks payments above 10,000", "holds it until acceptance": a rule, not a habit. */
function isPolicy(predicate: Predicate, tail: string): boolean {
  return !predicate.past && POLICY.test(tail);
}

/** Failing verbs that need a known subject or an object before they say anything about people. */
export function fails(predicate: Predicate, agent: Agent, tail: string): boolean {
  const { verb } = predicate;
  if (isHarmless(verb, tail) || isPolicy(predicate, tail)) return false;
  // "People miss the sign", "users ignore the banner": said of everybody, it is an observation.
  const everybody = agent.kind === 'customer' || (agent.kind === 'somebody' && agent.plural);
  if (
    everybody &&
    agent.plural &&
    !predicate.past &&
    !/\b(?:simply|just)\b/u.test(predicate.adverbs.join(' '))
  )
    return false;
  const vague = agent.kind === 'doer' || (agent.kind === 'pronoun' && !agent.certain);
  if (agent.kind !== 'we' && agent.kind !== 'customer' && !vague && tellsTale(verb, tail)) return true;
  if (/^(?:nothing|nobody|no one|neither|none)\b/u.test(tail)) return false;
  // "The customer lies 300 km away": only what was lied about, or the past, tells a lie from a place.
  if (verb === 'lie') return predicate.past || /^(?:to|about|again|through)?(?: |$)/u.test(tail);
  if (agent.kind === 'customer')
    return (
      (HUMAN_FAILING.has(verb) || (AGENT_FAILING.has(verb) && predicate.past)) && !CUSTOMER_RIGHTS.has(verb)
    );
  if (HUMAN_FAILING.has(verb) || failsByPrefix(verb))
    return !(failsByPrefix(verb) && (/\d/u.test(tail) || isMeasure(verb, tail)));
  if (isMeasure(verb, tail) && verb.startsWith('over')) return false;
  if (AGENT_FAILING.has(verb)) return agent.certain || tail !== '' || verb !== 'stall';
  if (isGuess(agent) || (agent.kind === 'pronoun' && !agent.certain)) return false;
  if (verb === 'fail')
    return (
      /^(?:to|us|me|the|our|again|them|him|her|in|at)\b/u.test(tail) &&
      (tail.startsWith('to ') || !isMeasure(verb, tail))
    );
  if (verb === 'leave' || verb === 'let') return false;
  if (verb === 'drop' || verb === 'blow' || verb === 'burn')
    return /^(?:the|it|our|a|this|that|up|another)\b/u.test(tail) && !isMeasure(verb, tail);
  return (
    THING_FAILING.has(verb) &&
    (tail !== '' || predicate.relative) &&
    !isMeasure(verb, tail) &&
    !/^(?:in|by|down|for|at|on|because)\b/u.test(tail)
  );
}
