import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { walk } from '../walk.ts';
import { hasFocus, isReading } from './at-hand.ts';

export const goLast: Command<Hand> = {
  name: 'why-tree.go-last',
  label: 'why-tree.command.go-last',
  group: 'go',
  keys: ['End'],
  enabled: (hand) => isReading(hand) && hasFocus(),
  perform: (hand) => walk(hand, 'last'),
};
