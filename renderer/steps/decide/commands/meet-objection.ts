import type { Command } from '../../../app/command.ts';
import { objectionInHand, type DecideHand } from '../hand.ts';

/** How the objection in hand, or the first that stands against the option in hand, is met. */
export const meetObjection: Command<DecideHand> = {
  name: 'decide.meet-objection',
  label: 'decide.command.meet-objection',
  group: 'step',
  keys: ['m'],
  enabled: (hand) => objectionInHand(hand) !== undefined,
  perform: (hand) => void hand.rows.press(objectionInHand(hand) ?? '', 'meet'),
};
