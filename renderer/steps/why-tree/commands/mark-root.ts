import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { askEnding, mayEnd } from '../roots.ts';
import { hasCause } from './at-hand.ts';

export const markSelectedRoot: Command<Hand> = {
  name: 'why-tree.mark-root',
  label: 'why-tree.command.mark-root',
  group: 'step',
  keys: ['r'],
  enabled: (hand) => hasCause(hand) && mayEnd(hand),
  perform: askEnding,
};
