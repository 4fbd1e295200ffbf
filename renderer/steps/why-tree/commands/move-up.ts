import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { moveBy } from '../moves.ts';
import { hasCause } from './at-hand.ts';

export const moveUp: Command<Hand> = {
  name: 'why-tree.move-up',
  label: 'why-tree.command.move-up',
  group: 'edit',
  keys: ['Shift+ArrowUp'],
  enabled: hasCause,
  perform: (hand) => moveBy(hand, -1),
};
