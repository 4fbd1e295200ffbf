import type { Command } from '../../../app/command.ts';
import { goesOn, type ViewsHand } from '../hand.ts';

export const passTurn: Command<ViewsHand> = {
  name: 'round.pass-turn',
  label: 'round.command.pass-turn',
  group: 'step',
  keys: ['p', 'Alt+P'],
  enabled: goesOn,
  perform: ({ actions }) => actions.pass(),
};
