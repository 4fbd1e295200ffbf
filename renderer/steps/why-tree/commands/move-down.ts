import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { moveBy } from '../moves.ts';
import { hasCause } from './at-hand.ts';

export const moveDown: Command<Hand> = {
  name: 'why-tree.move-down',
  label: 'why-tree.command.move-down',
  group: 'edit',
  keys: ['Shift+ArrowDown'],
  enabled: hasCause,
  perform: (hand) => moveBy(hand, 1),
};
