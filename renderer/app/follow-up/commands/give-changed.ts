import type { Command } from '../../command.ts';
import { mayAnswer, type FollowUpHand } from '../hand.ts';

export const giveChanged: Command<FollowUpHand> = {
  name: 'follow-up.changed',
  label: 'follow-up.command.changed',
  group: 'step',
  keys: ['B'],
  enabled: (hand) => mayAnswer(hand, 'changed'),
  perform: (hand) => hand.answer('changed'),
};
