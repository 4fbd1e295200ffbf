import type { Command } from '../../../app/command.ts';
import { heldRow, type ShortlistHand } from '../hand.ts';

export const keepBack: Command<ShortlistHand> = {
  name: 'shortlist.keep-back',
  label: 'shortlist.command.keep-back',
  group: 'step',
  keys: ['b'],
  enabled: (hand) => heldRow(hand) !== undefined,
  perform: (hand) => hand.decide(heldRow(hand) ?? '', 'kept-back'),
};
