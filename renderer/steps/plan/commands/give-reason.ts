import type { Command } from '../../../app/command.ts';
import { heldAction, lacking, openPart, type PlanHand } from '../hand.ts';

export const giveReason: Command<PlanHand> = {
  name: 'plan.give-reason',
  label: 'plan.command.give-reason',
  group: 'step',
  keys: ['r'],
  enabled: (hand) => heldAction(hand)?.when?.kind === 'at' || lacking(hand, 'reason').length > 0,
  perform: (hand) => openPart(hand, 'reason', 'reason'),
};
