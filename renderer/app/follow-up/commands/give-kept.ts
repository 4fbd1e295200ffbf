import type { Command } from '../../command.ts';
import { mayAnswer, type FollowUpHand } from '../hand.ts';

export const giveKept: Command<FollowUpHand> = {
  name: 'follow-up.kept',
  label: 'follow-up.command.kept',
  group: 'step',
  keys: ['Y'],
  enabled: (hand) => mayAnswer(hand, 'kept'),
  perform: (hand) => hand.answer('kept'),
};
