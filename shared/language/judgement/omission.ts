import { isGuess, type Agent } from '../grammar/agent.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { SCHEDULED } from '../grammar/tail.ts';
import { CONDITION, EVENT, MINDFUL, OWED, ROUTINE } from '../words/verb-list.ts';
import { wordList } from '../words/word-list.ts';

/** Leaving out attention: the only omission customers are hinted at for. */
export const CARELESS = wordList(`care listen bother think`);

/** Whether "does not …" is a failing, and not a circumstance ("does not see"), a position ("does not agree") or a time table. */
export function omits(predicate: Predicate, agent: Agent, tail: string): boolean {
  const { verb, past } = predicate;
  const mindful = MINDFUL.has(verb);
  if (agent.kind === 'customer') return CARELESS.has(verb) && !/^(?:that|it|the|about the|of)\b/u.test(tail);
  if (verb === 'think') return !/^(?:that|it|the|we|this|so|they|much|he|she)\b/u.test(tail);
  if (verb === 'want')
    return /^to (?:listen|help|work|learn|change|talk|hear|understand|cooperate|share|take|know|admit|see|be bothered)/u.test(
      tail,
    );
  if (verb === 'know')
    return /^(?:what they|what he|what she|how to (?:listen|plan|do their|talk|behave)|their (?:job|own)|his (?:job|own)|her (?:job|own)|the first thing|the difference)/u.test(
      tail,
    );
  if (verb === 'have' || verb === 'get')
    return /^(?:a clue|the (?:guts|decency|courage|courtesy|faintest|foggiest|sense)|(?:any|a|the slightest) (?:idea|respect|sense|discipline|manners|interest|shame|clue)|(?:their|his|her) act|it\b|what .* means|the message|the point|any)/u.test(
      tail,
    );
  if (verb === 'do') return !/^(?:night|overtime|weekends?|\d)/u.test(tail);
  if (SCHEDULED.test(tail) && !past) return false;
  if (CONDITION.has(verb) && !mindful) return false;
  if (isGuess(agent) || !agent.certain) {
    if (agent.kind === 'pronoun' || isGuess(agent)) return mindful || verb === 'check';
    if (EVENT.has(verb)) return false;
  }
  if (agent.kind === 'nobody' && predicate.adverbs.includes('ever'))
    return ROUTINE.has(verb) || OWED.has(verb);
  if (agent.kind === 'nobody')
    return past
      ? ROUTINE.has(verb) || OWED.has(verb)
      : [
          'care',
          'listen',
          'bother',
          'think',
          'read',
          'respect',
          'answer',
          'help',
          'tell',
          'take',
          'ask',
          'communicate',
          'want',
          'follow',
        ].includes(verb);
  return past || OWED.has(verb);
}
