import { standingObjections } from '../../../../shared/steps/breakdown/slice.ts';
import type { Command } from '../../../app/command.ts';
import type { BreakdownHand } from '../hand.ts';

/** How the objection in hand, the first one to the piece in hand, or the first of all is met. */
export const meet: Command<BreakdownHand> = {
  name: 'breakdown.meet',
  label: 'breakdown.command.meet',
  group: 'step',
  keys: ['m'],
  enabled: (hand) => objectionFor(hand) !== undefined,
  perform: (hand) => void hand.rows.press(objectionFor(hand) ?? '', 'meet'),
};

function objectionFor({ rows, slice }: BreakdownHand): string | undefined {
  const held = rows.held();
  if (slice.objections.some(({ id }) => id === held)) return held;
  const standing = standingObjections(slice);
  return (standing.find(({ piece }) => piece === held) ?? standing[0])?.id;
}
