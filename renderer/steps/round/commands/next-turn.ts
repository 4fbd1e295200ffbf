import type { Command } from '../../../app/command.ts';
import { goesOn, type ViewsHand } from '../hand.ts';

export const nextTurn: Command<ViewsHand> = {
  name: 'round.next-turn',
  label: 'round.command.next-turn',
  group: 'step',
  keys: ['g', 'Alt+G'],
  enabled: goesOn,
  perform: ({ actions }) => actions.next(),
};
