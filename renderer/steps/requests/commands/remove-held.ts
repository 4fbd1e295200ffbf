import type { Command } from '../../../app/command.ts';
import { heldRequest, type RequestsHand } from '../hand.ts';

export const removeHeld: Command<RequestsHand> = {
  name: 'requests.remove-held',
  label: 'requests.command.remove-held',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldRequest(hand) !== undefined,
  perform: (hand) => {
    const request = heldRequest(hand);
    if (request === undefined) return;
    hand.rows.leave(request.id);
    hand.actions.remove(request.id);
  },
};
