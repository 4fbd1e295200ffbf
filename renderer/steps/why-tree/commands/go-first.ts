import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { walk } from '../walk.ts';
import { hasFocus, isReading } from './at-hand.ts';

export const goFirst: Command<Hand> = {
  name: 'why-tree.go-first',
  label: 'why-tree.command.go-first',
  group: 'go',
  keys: ['Home'],
  enabled: (hand) => isReading(hand) && hasFocus(),
  perform: (hand) => walk(hand, 'first'),
};
