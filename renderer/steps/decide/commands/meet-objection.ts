import { standingObjections } from '../../../../shared/steps/decide/slice.ts';
import type { Command } from '../../../app/command.ts';
import { heldOption, type DecideHand } from '../hand.ts';

/** How the objection in hand, or the first that stands against the option in hand, is met. */
export const meetObjection: Command<DecideHand> = {
  name: 'decide.meet-objection',
  label: 'decide.command.meet-objection',
  group: 'step',
  keys: ['m'],
  enabled: (hand) => objectionInHand(hand) !== undefined,
  perform: (hand) => void hand.rows.press(objectionInHand(hand) ?? '', 'meet'),
};

function objectionInHand(hand: DecideHand): string | undefined {
  const held = hand.rows.held();
  if (hand.slice.objections.some(({ id }) => id === held)) return held;
  const option = heldOption(hand);
  return option === undefined ? undefined : standingObjections(hand.slice, option)[0]?.id;
}
