import type { Command } from '../../../app/command.ts';
import { start, type Hand } from '../hand.ts';
import { hasCause } from './at-hand.ts';

export const planMeasures: Command<Hand> = {
  name: 'why-tree.plan-measures',
  label: 'why-tree.command.plan-measures',
  group: 'step',
  keys: ['m'],
  enabled: hasCause,
  perform: (hand) => start(hand, { kind: 'measures' }),
};
