import type { Command } from '../../../app/command.ts';
import { heldAction, type PlanHand } from '../hand.ts';

export const removeAction: Command<PlanHand> = {
  name: 'plan.remove-action',
  label: 'plan.command.remove-action',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldAction(hand) !== undefined,
  perform: (hand) => {
    const action = heldAction(hand);
    if (action === undefined) return;
    hand.rows.leave(action.id);
    hand.plan.remove(action.id);
  },
};
