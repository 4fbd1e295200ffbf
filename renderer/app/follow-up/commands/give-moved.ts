import type { Command } from '../../command.ts';
import { mayAnswer, type FollowUpHand } from '../hand.ts';

export const giveMoved: Command<FollowUpHand> = {
  name: 'follow-up.moved',
  label: 'follow-up.command.moved',
  group: 'step',
  keys: ['W'],
  enabled: (hand) => mayAnswer(hand, 'moved'),
  perform: (hand) => hand.answer('moved'),
};
