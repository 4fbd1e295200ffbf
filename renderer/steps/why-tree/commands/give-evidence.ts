import type { Command } from '../../../app/command.ts';
import { openEvidence } from '../evidence.ts';
import type { Hand } from '../hand.ts';
import { isInTree, isReading } from './at-hand.ts';

export const giveEvidenceToSelected: Command<Hand> = {
  name: 'why-tree.give-evidence',
  label: 'why-tree.command.give-evidence',
  group: 'step',
  keys: ['Tab'],
  enabled: (hand) => isReading(hand) && isInTree(),
  perform: openEvidence,
};
