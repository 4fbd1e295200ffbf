import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { moveInwards } from '../moves.ts';
import { hasCause } from './at-hand.ts';

export const moveIn: Command<Hand> = {
  name: 'why-tree.move-in',
  label: 'why-tree.command.move-in',
  group: 'edit',
  keys: ['Shift+ArrowRight'],
  enabled: hasCause,
  perform: moveInwards,
};
