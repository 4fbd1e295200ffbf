import { isWaiting } from '../../../../shared/steps/requests/asking.ts';
import type { Command } from '../../../app/command.ts';
import { heldRequest, type RequestsHand } from '../hand.ts';

/** The side that asked takes it back; what was said stays in its history. */
export const withdraw: Command<RequestsHand> = {
  name: 'requests.withdraw',
  label: 'requests.command.withdraw',
  group: 'step',
  keys: ['w'],
  enabled: (hand) => {
    const request = heldRequest(hand);
    return request !== undefined && isWaiting(request);
  },
  perform: (hand) => {
    const request = heldRequest(hand);
    if (request) hand.actions.withdraw(request);
  },
};
