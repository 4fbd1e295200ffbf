import { stepKind } from '../../session/step-kind.ts';
import { checkVote } from './check.ts';
import { voteEvents } from './events.ts';
import { printVote } from './print.ts';
import { projectVote } from './project.ts';
import { EMPTY_VOTE, foldVote } from './slice.ts';
import { voteWords } from './words.ts';

/** Dots on options, as hands or per person; ranks with ties shown as ties; rounds until the room knows. */
export const vote = stepKind({
  name: 'vote',
  events: voteEvents,
  empty: EMPTY_VOTE,
  words: voteWords,
  prompt: 'vote.prompt',
  fold: foldVote,
  check: checkVote,
  project: projectVote,
  print: printVote,
});
