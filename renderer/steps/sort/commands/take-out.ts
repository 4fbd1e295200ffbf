import type { Command } from '../../../app/command.ts';
import { heldCard, withHeld, type SortHand } from '../hand.ts';

export const takeOut: Command<SortHand> = {
  name: 'sort.take-out',
  label: 'sort.command.take-out',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldCard(hand) !== undefined,
  perform: (hand) => withHeld(hand, ({ id }) => hand.sort.takeOut(id), true),
};
