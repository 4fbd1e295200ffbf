import type { Command } from '../../../app/command.ts';
import { heldCard, withHeld, type SortHand } from '../hand.ts';

export const giveSource: Command<SortHand> = {
  name: 'sort.give-source',
  label: 'sort.command.give-source',
  group: 'step',
  keys: ['s'],
  enabled: (hand) => heldCard(hand)?.sorting.as === 'fact',
  perform: (hand) => withHeld(hand, ({ id }) => void hand.rows.press(id, 'source')),
};
