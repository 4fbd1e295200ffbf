import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { walk } from '../walk.ts';
import { hasFocus, isReading } from './at-hand.ts';

export const goRight: Command<Hand> = {
  name: 'why-tree.go-right',
  label: 'why-tree.command.go-right',
  group: 'go',
  keys: ['ArrowRight'],
  enabled: (hand) => isReading(hand) && hasFocus(),
  perform: (hand) => walk(hand, 'right'),
};
