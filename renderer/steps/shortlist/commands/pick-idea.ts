import type { Command } from '../../../app/command.ts';
import { heldRow, type ShortlistHand } from '../hand.ts';

export const pickIdea: Command<ShortlistHand> = {
  name: 'shortlist.pick-idea',
  label: 'shortlist.command.pick',
  group: 'step',
  keys: ['p'],
  enabled: (hand) => heldRow(hand) !== undefined,
  perform: (hand) => hand.decide(heldRow(hand) ?? '', 'picked'),
};
