import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { moveOutwards } from '../moves.ts';
import { hasCause } from './at-hand.ts';

export const moveOut: Command<Hand> = {
  name: 'why-tree.move-out',
  label: 'why-tree.command.move-out',
  group: 'edit',
  keys: ['Shift+ArrowLeft'],
  enabled: hasCause,
  perform: moveOutwards,
};
