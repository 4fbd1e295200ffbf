import { isWaiting } from '../../../../shared/steps/requests/asking.ts';
import type { Command } from '../../../app/command.ts';
import { heldRequest, type Answering, type RequestsHand } from '../hand.ts';

function answering(
  name: string,
  how: Answering['how'],
  key: string,
  waiting: boolean,
): Command<RequestsHand> {
  return {
    name: `requests.${name}`,
    label: `requests.command.${name}`,
    group: 'step',
    keys: [key],
    enabled: (hand) => {
      const request = heldRequest(hand);
      return request !== undefined && isWaiting(request) === waiting;
    },
    perform: (hand) => {
      const request = heldRequest(hand);
      if (request) hand.answer({ request: request.id, how });
    },
  };
}

/** Another date or less of it; no, with what stands in the way; and asking once more what was settled. */
export const counter = answering('counter', 'counter', 'c', true);
export const decline = answering('decline', 'decline', 'd', true);
export const askAgain = answering('ask-again', 'ask-again', 'g', false);
