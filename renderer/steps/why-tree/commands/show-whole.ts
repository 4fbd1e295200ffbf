import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { isReading } from './at-hand.ts';

export const showWhole: Command<Hand> = {
  name: 'why-tree.show-whole',
  label: 'why-tree.command.show-whole',
  group: 'view',
  keys: ['w'],
  enabled: isReading,
  perform: (hand) => hand.desk.setState(({ whole }) => ({ whole: !whole })),
};
