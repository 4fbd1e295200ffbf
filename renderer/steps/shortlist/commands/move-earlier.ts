import type { Command } from '../../../app/command.ts';
import { heldPick, type ShortlistHand } from '../hand.ts';

export const moveEarlier: Command<ShortlistHand> = {
  name: 'shortlist.move-earlier',
  label: 'shortlist.command.earlier',
  group: 'step',
  keys: ['Shift+ArrowUp'],
  enabled: (hand) => (heldPick(hand)?.place ?? 1) > 1,
  perform: (hand) => hand.actions.shift(heldPick(hand)?.id ?? '', -1),
};
