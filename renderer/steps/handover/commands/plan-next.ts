import { refuseStart } from '../../../../shared/steps/handover/card.ts';
import type { Command } from '../../../app/command.ts';
import type { HandoverHand } from '../hand.ts';

export const planNext: Command<HandoverHand> = {
  name: 'handover.start-next',
  label: 'handover.command.start-next',
  group: 'step',
  keys: ['j', 'Alt+J'],
  enabled: ({ slice, planNext: plan }) => plan !== undefined && refuseStart(slice) === undefined,
  perform: (hand) => hand.planNext?.(),
};
