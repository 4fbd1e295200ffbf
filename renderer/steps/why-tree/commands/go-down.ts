import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { walk } from '../walk.ts';
import { hasFocus, isReading } from './at-hand.ts';

export const goDown: Command<Hand> = {
  name: 'why-tree.go-down',
  label: 'why-tree.command.go-down',
  group: 'go',
  keys: ['ArrowDown'],
  enabled: (hand) => isReading(hand) && hasFocus(),
  perform: (hand) => walk(hand, 'down'),
};
