import type { Command } from '../../command.ts';
import { mayAnswer, type FollowUpHand } from '../hand.ts';

export const leaveOpen: Command<FollowUpHand> = {
  name: 'follow-up.left-open',
  label: 'follow-up.command.left-open',
  group: 'step',
  keys: ['L'],
  enabled: (hand) => mayAnswer(hand, 'left-open'),
  perform: (hand) => hand.answer('left-open'),
};
