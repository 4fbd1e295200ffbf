import { isWaiting } from '../../../../shared/steps/requests/asking.ts';
import type { Command } from '../../../app/command.ts';
import { heldRequest, type RequestsHand } from '../hand.ts';

/** Yes: at once where owner and date are known, else both are asked for in one line. */
export const accept: Command<RequestsHand> = {
  name: 'requests.accept',
  label: 'requests.command.accept',
  group: 'step',
  keys: ['y'],
  enabled: (hand) => {
    const request = heldRequest(hand);
    return request !== undefined && isWaiting(request);
  },
  perform: (hand) => {
    const request = heldRequest(hand);
    if (request) hand.accept(request);
  },
};
