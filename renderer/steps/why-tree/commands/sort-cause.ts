import type { Command } from '../../../app/command.ts';
import { start, type Hand } from '../hand.ts';
import { hasCause } from './at-hand.ts';

export const sortCause: Command<Hand> = {
  name: 'why-tree.sort-cause',
  label: 'why-tree.command.sort-cause',
  group: 'step',
  keys: ['b'],
  enabled: hasCause,
  perform: (hand) => start(hand, { kind: 'sorting' }),
};
