import type { Command } from '../../../app/command.ts';
import { heldPick, type ShortlistHand } from '../hand.ts';

export const moveLater: Command<ShortlistHand> = {
  name: 'shortlist.move-later',
  label: 'shortlist.command.later',
  group: 'step',
  keys: ['Shift+ArrowDown'],
  enabled: (hand) => typeof heldPick(hand)?.place === 'number',
  perform: (hand) => hand.actions.shift(heldPick(hand)?.id ?? '', 1),
};
