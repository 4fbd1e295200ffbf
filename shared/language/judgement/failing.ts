import { isGuess, type Agent } from '../grammar/agent.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isMeasure } from '../grammar/tail.ts';
import { AGENT_FAILING, failsByPrefix, HUMAN_FAILING, THING_FAILING } from '../words/verb-list.ts';
import { wordList } from '../words/word-list.ts';

/** What customers may do without being judged: their wishes are facts. */
const CUSTOMER_RIGHTS = wordList(`refuse skip complain guess argue reject resist dodge duck drop fake`);

/** Verbs that fail together with a small word: "mixed the labels up", "held everything up". */
const PARTICLE: Readonly<Record<string, RegExp>> = {
  sit: /^on (?!the (?:\w+ )?(?:floor|board|committee|panel|side|bench|top|left|right|bus|train)|a (?:board|committee|panel|bench|chair))/u,
  think:
    /^(?:it is above|they are (?:above|better|special|the only)|we (?:have infinite|are (?:robots|idiots|stupid|made of|slaves)|can do magic)|money grows|everything is)\b/u,
  expect: /^(?:miracles|magic|us to (?:read minds|drop everything|jump|do (?:miracles|magic)|perform))/u,
  treat: /^(?:\S+ ){1,3}(?:like|as if|as)\b/u,
  mix: /^(?:\S+ ){0,3}?up\b/u,
  hold: /^(?:\S+ ){0,3}?(?:up|back|hostage)\b/u,
  give: /^up\b/u,
  back: /^(?:out|down|off)\b/u,
  cover: /^(?:\S+ ){0,3}?up\b/u,
  play: /^(?:\S+ ){0,2}?down\b/u,
  brush: /^(?:\S+ ){0,3}?(?:off|aside)\b/u,
  shrug: /./u,
  walk: /^(?:away|off|out|over|past)\b/u,
  storm: /^(?:off|out)\b/u,
  nod: /^off\b/u,
  zone: /^out\b/u,
  freak: /^out\b/u,
  fool: /^around\b/u,
  water: /^(?:\S+ ){0,3}?down\b/u,
  knock: /^(?:\S+ ){0,3}?(?:over|off|down)\b/u,
  tip: /^(?:\S+ ){0,3}?over\b/u,
  wave: /^(?:\S+ ){0,3}?through\b/u,
  rubber: /./u,
  go: /^(?:rogue|ahead (?:without|anyway)|over (?:our|my|his|her) heads?|behind|off and|crazy|mad|too far|missing|for the cheapest)\b/u,
  run: /^(?:away|off|over)\b/u,
  slip: /^up\b/u,
  make: /^(?:\w+ )?promises\b/u,
};

/** Failing verbs that need a known subject or an object before they say anything about people. */
export function fails(predicate: Predicate, agent: Agent, tail: string): boolean {
  if (/^(?:nothing|nobody|no one|neither|none)\b/u.test(tail)) return false;
  const { verb } = predicate;
  if (agent.kind === 'customer')
    return (HUMAN_FAILING.has(verb) || AGENT_FAILING.has(verb)) && !CUSTOMER_RIGHTS.has(verb);
  const particle = PARTICLE[verb];
  if (particle && agent.kind !== 'we' && particle.test(tail)) return true;
  if (HUMAN_FAILING.has(verb) || failsByPrefix(verb)) return !(failsByPrefix(verb) && isMeasure(tail));
  if (AGENT_FAILING.has(verb)) return agent.certain || tail !== '' || verb !== 'stall';
  if (isGuess(agent) || (agent.kind === 'pronoun' && !agent.certain)) return false;
  if (verb === 'fail')
    return /^(?:to|us|me|the|our|again|them|him|her|in|at)\b/u.test(tail) && !isMeasure(tail);
  if (verb === 'leave' || verb === 'let') return false;
  if (verb === 'drop' || verb === 'blow' || verb === 'burn')
    return /^(?:the|it|our|a|this|that|up|another)\b/u.test(tail) && !isMeasure(tail);
  return (
    THING_FAILING.has(verb) &&
    tail !== '' &&
    !isMeasure(tail) &&
    !/^(?:in|by|down|for|at|on|because)\b/u.test(tail)
  );
}
