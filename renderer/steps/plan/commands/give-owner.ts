import type { Command } from '../../../app/command.ts';
import { heldAction, lacking, openPart, type PlanHand } from '../hand.ts';

export const giveOwner: Command<PlanHand> = {
  name: 'plan.give-owner',
  label: 'plan.command.give-owner',
  group: 'step',
  keys: ['o'],
  enabled: (hand) => heldAction(hand) !== undefined || lacking(hand, 'owner').length > 0,
  perform: (hand) => openPart(hand, 'owner', 'owner'),
};
