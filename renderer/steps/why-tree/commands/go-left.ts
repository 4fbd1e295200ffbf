import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { walk } from '../walk.ts';
import { hasFocus, isReading } from './at-hand.ts';

export const goLeft: Command<Hand> = {
  name: 'why-tree.go-left',
  label: 'why-tree.command.go-left',
  group: 'go',
  keys: ['ArrowLeft'],
  enabled: (hand) => isReading(hand) && hasFocus(),
  perform: (hand) => walk(hand, 'left'),
};
