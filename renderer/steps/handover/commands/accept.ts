import { cardStatus } from '../../../../shared/steps/handover/card.ts';
import type { Command } from '../../../app/command.ts';
import { taker, type HandoverHand } from '../hand.ts';

export const accept: Command<HandoverHand> = {
  name: 'handover.accept',
  label: 'handover.command.accept',
  group: 'step',
  keys: ['y', 'Alt+Y'],
  enabled: (hand) => cardStatus(hand.slice) === 'written' && taker(hand) !== null,
  perform: (hand) => hand.actions.accept(taker(hand)),
};
