import type { Command } from '../../../app/command.ts';
import { causesOf } from '../../../../shared/steps/why-tree/tree.ts';
import { fold } from '../causes.ts';
import type { Hand } from '../hand.ts';
import { hasCause } from './at-hand.ts';

export const foldBranch: Command<Hand> = {
  name: 'why-tree.fold-branch',
  label: 'why-tree.command.fold-branch',
  group: 'view',
  keys: ['f'],
  enabled: (hand) => hasCause(hand) && causesOf(hand.tree(), hand.desk.getState().selected).length > 0,
  perform: fold,
};
