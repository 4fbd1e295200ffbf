import type { Command } from '../../../app/command.ts';
import { start, type Hand } from '../hand.ts';
import { isReading } from './at-hand.ts';

export const wordRoomQuestion: Command<Hand> = {
  name: 'why-tree.word-question',
  label: 'why-tree.command.word-question',
  group: 'step',
  keys: [],
  enabled: isReading,
  perform: (hand) => start(hand, { kind: 'question' }),
};
