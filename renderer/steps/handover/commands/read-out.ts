import { ideaOf } from '../../../../shared/steps/handover/card.ts';
import type { Command } from '../../../app/command.ts';
import type { HandoverHand } from '../hand.ts';

export const readOut: Command<HandoverHand> = {
  name: 'handover.read-out',
  label: 'handover.command.read-out',
  group: 'step',
  keys: ['w', 'Alt+W'],
  enabled: ({ slice }) => slice.accepted === null && ideaOf(slice) !== '',
  perform: (hand) => hand.actions.readOut(),
};
