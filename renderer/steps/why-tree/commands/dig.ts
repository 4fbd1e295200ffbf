import type { Command } from '../../../app/command.ts';
import { dig as startDigging } from '../causes.ts';
import type { Hand } from '../hand.ts';
import { hasFocus, isReading } from './at-hand.ts';

export const dig: Command<Hand> = {
  name: 'why-tree.dig',
  label: 'why-tree.command.dig',
  group: 'step',
  keys: ['Enter'],
  enabled: (hand) => isReading(hand) && hasFocus(),
  perform: (hand) => startDigging(hand, hand.desk.getState().selected),
};
