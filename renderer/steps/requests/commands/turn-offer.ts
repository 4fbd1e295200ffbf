import type { Command } from '../../../app/command.ts';
import { heldRequest, type RequestsHand } from '../hand.ts';

/** "Could you …" becomes "we could … for you", and back. */
export const turnOffer: Command<RequestsHand> = {
  name: 'requests.turn-offer',
  label: 'requests.command.turn-offer',
  group: 'step',
  keys: ['o'],
  enabled: (hand) => heldRequest(hand)?.answers.length === 0,
  perform: (hand) => {
    const request = heldRequest(hand);
    if (request) hand.actions.change(request.id, { offer: !request.offer });
  },
};
