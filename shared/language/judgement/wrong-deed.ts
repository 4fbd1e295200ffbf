import { isGuess, type Agent } from '../grammar/agent.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { LEFT_BEHIND, WENT_WRONG } from '../grammar/tail.ts';
import { CONDITION, DISCOVERY, EVENT, UNDERGO } from '../words/verb-list.ts';
import { wordList } from '../words/word-list.ts';

/** Putting right what somebody else left: "cleaned up the mess". */
const SETS_RIGHT =
  wordList(`clean clear sweep tidy sort fix remove avoid prevent collect recycle dispose empty throw run finish
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

function bad(predicate: Predicate, tail: string): boolean {
  const { verb, adverbs } = predicate;
  const again = /(?:^| )(?:yet )?again$/u.test(tail) || adverbs.includes('again');
  return (
    WENT_WRONG.test(tail) ||
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
  if (agent.kind === 'department' && !agent.certain && EVENT.has(verb)) return false;
  if (isGuess(agent) && !predicate.past) return false;
  return (
    !DISCOVERY.has(verb) ||
    (MEASURING.has(verb) && /\bwrong$|incorrectly|badly|wrongly|backwards/u.test(tail))
  );
}

/** "They just wave it through": a habit belittled by "just". */
export function belittles(predicate: Predicate, agent: Agent): boolean {
  const merely = predicate.adverbs.some((word) => word === 'just' || word === 'simply' || word === 'merely');
  if (!merely || predicate.past || agent.kind === 'participant' || isGuess(agent)) return false;
  return !CONDITION.has(predicate.verb) && !PLAIN_WITH_JUST.has(predicate.verb);
}
