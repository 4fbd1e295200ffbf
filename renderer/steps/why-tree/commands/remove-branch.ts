import type { Command } from '../../../app/command.ts';
import { remove } from '../causes.ts';
import type { Hand } from '../hand.ts';
import { hasCause, hasFocus } from './at-hand.ts';

export const removeBranch: Command<Hand> = {
  name: 'why-tree.remove-branch',
  label: 'why-tree.command.remove-branch',
  group: 'step',
  keys: ['Delete', 'Backspace'],
  enabled: (hand) => hasCause(hand) && hasFocus(),
  perform: remove,
};
