import { isGuess, type Agent } from '../grammar/agent.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { LEFT_BEHIND, WENT_WRONG } from '../grammar/tail.ts';
import { CONDITION, DISCOVERY, EVENT, ROUTINE, UNDERGO } from '../words/verb-list.ts';
import { wordList } from '../words/word-list.ts';

/** Putting right what somebody else left: "cleaned up the mess". */
const SETS_RIGHT =
  wordList(`clean clear sweep tidy sort fix remove avoid prevent collect recycle dispose empty throw finish
win work manage cope repair land`);

/** Done "again", these are a reproach; asked, called or measured again is work. */
const UPSETTING = wordList(
  `change move cancel postpone push park delay shift reschedule swap cut drop raise lower switch leave put`,
);

/** Finding things out; done "wrong" or "badly" they are deeds like any other. */
const MEASURING = wordList(`measure check count record document describe show mark log calculate read`);

/** Saying yes to "terms we cannot meet". */
const OVERREACH = wordList(
  `promise agree sell offer sign commit accept quote order buy design make book take plan schedule confirm approve`,
);
const BEYOND =
  /\b(?:we|he|she|they|operations|nobody|no one|production|the plant) (?:can|could|do|did) not\b|\b(?:nobody|no one) (?:can|could)\b/u;

/** What is "just" asked, wanted or said is a fact; what is "just" done is belittled. */
const PLAIN_WITH_JUST = wordList(`ask want need come use say mean go call`);

/** "… followed the sheet, and the sheet was wrong": what comes then is said of something else. */
const OTHER_SUBJECT =
  /(?: (?:, )?and (?:the|it|this|that|then the) (?:\S+ ){0,2}(?:is|was|were|are|had|has|did|does)\b.*| so that .*)$/u;

function bad(predicate: Predicate, tail: string): boolean {
  const { verb, adverbs } = predicate;
  const own = tail.replace(OTHER_SUBJECT, '');
  const again = /(?:^| )(?:yet )?again$/u.test(own) || adverbs.includes('again');
  return (
    WENT_WRONG.test(own) ||
    adverbs.some((word) => WENT_WRONG.test(word)) ||
    (OVERREACH.has(verb) && BEYOND.test(tail)) ||
    (UPSETTING.has(verb) && again) ||
    (verb === 'leave' && LEFT_BEHIND.test(tail))
  );
}

/** Whether a plain deed went wrong by the sentence's own words: "gave the wrong dose", "moved it again", "signed without asking". */
export function wentWrong(predicate: Predicate, agent: Agent, tail: string): boolean {
  const { verb } = predicate;
  if (SETS_RIGHT.has(verb) || UNDERGO.has(verb) || !bad(predicate, tail)) return false;
  const event = EVENT.has(verb) && !/^(?:the|an?|our|it|this|that)\b/u.test(tail);
  if (agent.kind === 'department' && !agent.certain && event) return false;
  if (isGuess(agent) && !predicate.past) return false;
  return (
    !DISCOVERY.has(verb) ||
    (MEASURING.has(verb) && /\bwrong$|incorrectly|badly|wrongly|backwards/u.test(tail))
  );
}

/** "They just wave it through": a habit belittled by "just". */
export function belittles(predicate: Predicate, agent: Agent): boolean {
  const merely = predicate.adverbs.some((word) => word === 'just' || word === 'simply' || word === 'merely');
  if (!merely || isGuess(agent)) return false;
  // "Just" tells the time in the past ("just called"); "simply" does not.
  if (predicate.past)
    return (
      !predicate.adverbs.includes('just') &&
      !ROUTINE.has(predicate.verb) &&
      !DISCOVERY.has(predicate.verb) &&
      !CONDITION.has(predicate.verb)
    );
  if (agent.kind === 'participant') return false;
  return !CONDITION.has(predicate.verb) && !PLAIN_WITH_JUST.has(predicate.verb);
}
