import type { Command } from '../../../app/command.ts';
import { heldAction, type PlanHand } from '../hand.ts';

export const makeExact: Command<PlanHand> = {
  name: 'plan.make-exact',
  label: 'plan.command.make-exact',
  group: 'step',
  keys: ['e'],
  enabled: (hand) => heldAction(hand)?.when != null,
  perform: (hand) => {
    const action = heldAction(hand);
    if (action) hand.plan.toggleExact(action);
  },
};
