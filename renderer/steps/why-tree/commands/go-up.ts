import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { walk } from '../walk.ts';
import { hasFocus, isReading } from './at-hand.ts';

export const goUp: Command<Hand> = {
  name: 'why-tree.go-up',
  label: 'why-tree.command.go-up',
  group: 'go',
  keys: ['ArrowUp'],
  enabled: (hand) => isReading(hand) && hasFocus(),
  perform: (hand) => walk(hand, 'up'),
};
