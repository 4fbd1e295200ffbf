import { isWaiting } from '../../../../shared/steps/requests/asking.ts';
import type { Command } from '../../../app/command.ts';
import { heldRequest, type RequestsHand } from '../hand.ts';

/** Goes round all that is not answered yet, so that nothing asked is left without an answer. */
export const nextWaiting: Command<RequestsHand> = {
  name: 'requests.next-waiting',
  label: 'requests.command.next-waiting',
  group: 'step',
  keys: ['j'],
  enabled: ({ requests }) => requests.some((request) => isWaiting(request)),
  perform: (hand) => {
    const at = hand.requests.findIndex(({ id }) => id === heldRequest(hand)?.id);
    const round = [...hand.requests.slice(at + 1), ...hand.requests.slice(0, at + 1)];
    const next = round.find((request) => isWaiting(request));
    if (next) hand.show(next);
  },
};
