import type { Command } from '../../../app/command.ts';
import { heldCard, type SortHand } from '../hand.ts';

export const group: Command<SortHand> = {
  name: 'sort.group',
  label: 'sort.command.group',
  group: 'step',
  keys: ['g', 'Alt+G'],
  enabled: () => true,
  perform: (hand) => hand.write({ kind: 'cluster', card: heldCard(hand)?.id ?? null }),
};
