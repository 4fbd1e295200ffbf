import type { Command } from '../../../app/command.ts';
import { heldCard, withHeld, type SortHand } from '../hand.ts';

export const ask: Command<SortHand> = {
  name: 'sort.ask',
  label: 'sort.command.ask',
  group: 'step',
  keys: ['w'],
  enabled: (hand) => heldCard(hand)?.sorting.as === 'claim',
  perform: (hand) => withHeld(hand, ({ id }) => hand.write({ kind: 'question', card: id })),
};
