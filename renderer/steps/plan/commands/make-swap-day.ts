import type { Command } from '../../../app/command.ts';
import { heldAction, type PlanHand } from '../hand.ts';

export const makeSwapDay: Command<PlanHand> = {
  name: 'plan.make-swap-day',
  label: 'plan.command.make-swap-day',
  group: 'step',
  keys: ['s'],
  enabled: (hand) => heldAction(hand) !== undefined,
  perform: (hand) => {
    const action = heldAction(hand);
    if (action) hand.plan.change(action.id, { swapDay: !action.swapDay });
  },
};
