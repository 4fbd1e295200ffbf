import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import { heldPiece, type BreakdownHand } from '../hand.ts';

/** Takes away what the keyboard is in: a piece, an objection, or what the Prover said. */
export const remove: Command<BreakdownHand> = {
  name: 'breakdown.remove',
  label: 'breakdown.command.remove',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => removal(hand) !== undefined,
  perform: (hand) => removal(hand)?.(),
};

function removal(hand: BreakdownHand): (() => void) | undefined {
  const { rows, slice, actions } = hand;
  const held = rows.held();
  if (held === undefined) return undefined;
  const gone = (take: (id: string) => void) => () => {
    rows.leave(held);
    take(held);
  };
  if (heldPiece(hand)) return gone(actions.removePiece);
  if (byId(slice.objections, held)) return gone(actions.removeObjection);
  return byId(slice.hows, held) && gone(actions.removeHow);
}
