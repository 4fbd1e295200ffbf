import type { Command } from '../../../app/command.ts';
import { goesOn, type ViewsHand } from '../hand.ts';

export const addRound: Command<ViewsHand> = {
  name: 'round.add-round',
  label: 'round.command.add-round',
  group: 'step',
  keys: ['r'],
  enabled: (hand) => hand.slice.turns.length > 0 && !goesOn(hand),
  perform: ({ actions }) => actions.addRound(),
};
