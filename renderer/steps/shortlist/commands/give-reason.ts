import type { Command } from '../../../app/command.ts';
import { heldPick, type ShortlistHand } from '../hand.ts';

export const giveReason: Command<ShortlistHand> = {
  name: 'shortlist.give-reason',
  label: 'shortlist.command.why',
  group: 'step',
  keys: ['w'],
  enabled: (hand) => heldPick(hand) !== undefined,
  perform: (hand) => hand.ask(heldPick(hand)?.id ?? ''),
};
