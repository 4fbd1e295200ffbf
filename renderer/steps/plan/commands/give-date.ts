import type { Command } from '../../../app/command.ts';
import { heldAction, lacking, openPart, type PlanHand } from '../hand.ts';

export const giveDate: Command<PlanHand> = {
  name: 'plan.give-date',
  label: 'plan.command.give-date',
  group: 'step',
  keys: ['w'],
  enabled: (hand) => heldAction(hand) !== undefined || lacking(hand, 'date').length > 0,
  perform: (hand) => openPart(hand, 'date', 'when'),
};
