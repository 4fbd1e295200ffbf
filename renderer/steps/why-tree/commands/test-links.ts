import type { Command } from '../../../app/command.ts';
import { start, type Hand } from '../hand.ts';
import { hasCause } from './at-hand.ts';

export const testLinks: Command<Hand> = {
  name: 'why-tree.test-links',
  label: 'why-tree.command.test-links',
  group: 'step',
  keys: ['h'],
  enabled: hasCause,
  perform: (hand) => start(hand, { kind: 'testing' }),
};
