import type { Command } from '../../../app/command.ts';
import { openWords } from '../causes.ts';
import type { Hand } from '../hand.ts';
import { isReading } from './at-hand.ts';

export const rewordSelected: Command<Hand> = {
  name: 'why-tree.reword',
  label: 'why-tree.command.reword',
  group: 'step',
  keys: ['e', 'F2'],
  enabled: isReading,
  perform: openWords,
};
