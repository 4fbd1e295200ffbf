import type { Command } from '../../command.ts';
import { mayAnswer, type FollowUpHand } from '../hand.ts';

export const giveDropped: Command<FollowUpHand> = {
  name: 'follow-up.dropped',
  label: 'follow-up.command.dropped',
  group: 'step',
  keys: ['X'],
  enabled: (hand) => mayAnswer(hand, 'dropped'),
  perform: (hand) => hand.answer('dropped'),
};
