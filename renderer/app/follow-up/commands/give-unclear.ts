import type { Command } from '../../command.ts';
import { mayAnswer, type FollowUpHand } from '../hand.ts';

/** A check is unclear, a pledge is not there yet: one key, because no kind has both. */
export const giveUnclear: Command<FollowUpHand> = {
  name: 'follow-up.unclear',
  label: 'follow-up.command.unclear',
  group: 'step',
  keys: ['U'],
  enabled: (hand) => mayAnswer(hand, 'unclear') || mayAnswer(hand, 'not-yet'),
  perform: (hand) => hand.answer(mayAnswer(hand, 'unclear') ? 'unclear' : 'not-yet'),
};
