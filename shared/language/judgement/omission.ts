import { isGuess, type Agent } from '../grammar/agent.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { SCHEDULED } from '../grammar/tail.ts';
import {
  AGENT_FAILING,
  CONDITION,
  EVENT,
  HUMAN_FAILING,
  MINDFUL,
  OWED,
  ROUTINE,
  THING_FAILING,
} from '../words/verb-list.ts';
import { wordList } from '../words/word-list.ts';

/** What "nobody …" in the present blames people for; "nobody owns the list" is a gap in the system. */
export const UNHELPFUL =
  wordList(`care listen bother think read respect answer help tell take ask communicate want follow pick lift warn inform clean
reply respond come show turn try`);

/** Leaving out attention: the only omission customers are hinted at for. */
export const CARELESS = wordList(`read care listen bother think`);

const isDuty = (verb: string): boolean => OWED.has(verb) || ROUTINE.has(verb);

/** Whether "does not …" is a failing, and not a circumstance ("does not see"), a position ("does not agree") or a time table. */
export function omits(predicate: Predicate, agent: Agent, tail: string): boolean {
  const { verb, past } = predicate;
  if (HUMAN_FAILING.has(verb) || AGENT_FAILING.has(verb) || THING_FAILING.has(verb)) return false;
  if (verb === 'give' && /^up\b/u.test(tail)) return false;
  const mindful = MINDFUL.has(verb);
  const knowsNot = /^(?:what (?:they|he|she) (?:wants?|needs?|(?:is|are) (?:doing|talking))|how to read)/u;
  if (agent.kind === 'customer' && verb === 'know') return knowsNot.test(tail);
  if (agent.kind === 'customer' && verb === 'read') return !/\b(?:because|when|if|in|on)\b/u.test(tail);
  if (
    agent.kind === 'customer' &&
    verb === 'care' &&
    /^about (?:the rules?|safety|others|us|anyone|anything)\b/u.test(tail)
  )
    return true;
  if (agent.kind === 'customer') return CARELESS.has(verb) && !/^(?:that|it|the|about the|of)\b/u.test(tail);
  const vague = isGuess(agent) || (agent.kind === 'pronoun' && !agent.certain);
  if (vague)
    return (
      mindful ||
      verb === 'check' ||
      (past && predicate.adverbs.includes('even') && agent.kind === 'pronoun' && isDuty(verb))
    );
  if (verb === 'think')
    return (
      !/^(?:that|it|the|we|this|so|they|much|he|she)\b/u.test(tail) ||
      /^(?:it|this|things) through/u.test(tail)
    );
  if (verb === 'want')
    return /^to (?:listen|help|work|learn|change|talk|hear|understand|cooperate|share|take|know|admit|see|own|decide|say|touch|deal|sign|commit|be (?:bothered|responsible|blamed|helped))/u.test(
      tail,
    );
  if (verb === 'know')
    return /^(?:what they|what he|what she|what you|how to (?:listen|plan|do their|talk|behave)|their (?:job|own)|our (?:products?|business|process|work|customers)|the basics|his (?:job|own)|her (?:job|own)|the first thing|the difference)/u.test(
      tail,
    );
  if (verb === 'get' && !past && /^it(?: at all)?$/u.test(tail)) return true;
  if (verb === 'have' || verb === 'get')
    return /^(?:a clue|the (?:guts|decency|courage|courtesy|faintest|foggiest|sense)|(?:any|a|the slightest) (?:idea|respect|sense|discipline|manners|interest|shame|clue)|(?:their|his|her) act|what \S+ means|the point|a plan(?! b\b)|the time for|how|why|that|(?:an?|the) (?:message|idea|picture|overview|sense of))\b/u.test(
      tail,
    );
  if (verb === 'do') return !/\byet\b|^(?:night|overtime|weekends?|\d)/u.test(tail);
  if (predicate.adverbs.includes('even')) return !CONDITION.has(verb);
  if (SCHEDULED.test(tail) && !past) return false;
  if (CONDITION.has(verb) && !mindful) return false;
  if (!agent.certain && EVENT.has(verb)) return false;
  if (agent.kind === 'nobody' && predicate.adverbs.includes('ever'))
    return ROUTINE.has(verb) || OWED.has(verb);
  if (agent.kind === 'nobody' && /\b(?:mistakes?|errors?|wrong|fault|fuss|hurt|noise|harm)\b/u.test(tail))
    return false;
  const inGroup = predicate.at > predicate.subject + 2;
  if (agent.kind === 'nobody' && inGroup && !past) return ROUTINE.has(verb) || OWED.has(verb);
  if (agent.kind === 'nobody' && inGroup && ROUTINE.has(verb)) return true;
  if (agent.kind === 'nobody') return past ? OWED.has(verb) : UNHELPFUL.has(verb);
  return past || OWED.has(verb) || /\b(?:properly|correctly|carefully|accurately|cleanly)\b/u.test(tail);
}
