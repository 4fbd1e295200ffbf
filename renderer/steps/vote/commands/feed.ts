import type { Command } from '../../../app/command.ts';
import type { VoteHand } from '../hand.ts';

export const feed: Command<VoteHand> = {
  name: 'vote.feed',
  label: 'vote.command.feed',
  group: 'step',
  keys: ['b', 'Alt+B'],
  enabled: ({ offers }) => offers.length > 0,
  perform: ({ offers, actions }) => {
    const [first] = offers;
    if (first) actions.feed(first);
  },
};
