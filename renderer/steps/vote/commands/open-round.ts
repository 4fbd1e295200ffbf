import type { Command } from '../../../app/command.ts';
import type { VoteHand } from '../hand.ts';

export const openRound: Command<VoteHand> = {
  name: 'vote.open-round',
  label: 'vote.command.open-round',
  group: 'step',
  keys: ['r', 'Alt+R'],
  enabled: ({ tie }) => tie.length > 1,
  perform: ({ tie, actions }) =>
    actions.openRound(
      tie.map(({ option }) => option.id),
      1,
    ),
};
