import type { Command } from '../../../app/command.ts';
import { heldAction, type PlanHand } from '../hand.ts';

export const givePurpose: Command<PlanHand> = {
  name: 'plan.give-purpose',
  label: 'plan.command.give-purpose',
  group: 'step',
  keys: ['b'],
  enabled: (hand) => heldAction(hand) !== undefined,
  perform: (hand) => void hand.rows.press(heldAction(hand)?.id ?? '', 'serves'),
};
