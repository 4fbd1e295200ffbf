import type { Command } from '../../command.ts';
import { mayAnswer, type FollowUpHand } from '../hand.ts';

export const giveMissed: Command<FollowUpHand> = {
  name: 'follow-up.missed',
  label: 'follow-up.command.missed',
  group: 'step',
  keys: ['M'],
  enabled: (hand) => mayAnswer(hand, 'missed'),
  perform: (hand) => hand.answer('missed'),
};
