import type { Command } from '../../../app/command.ts';
import { heldPiece, type BreakdownHand } from '../hand.ts';

export const moveEarlier = movePiece('earlier', -1, 'Mod+Alt+ArrowUp');
export const moveLater = movePiece('later', 1, 'Mod+Alt+ArrowDown');

function movePiece(name: 'earlier' | 'later', distance: 1 | -1, keys: string): Command<BreakdownHand> {
  return {
    name: `breakdown.${name}`,
    label: `breakdown.command.${name}`,
    group: 'step',
    keys: [keys],
    enabled: (hand) => {
      const at = hand.pieces.findIndex(({ id }) => id === heldPiece(hand)?.id);
      return at >= 0 && hand.pieces[at + distance] !== undefined;
    },
    perform: (hand) => {
      const piece = heldPiece(hand);
      if (piece) hand.actions.movePiece(piece.id, distance);
    },
  };
}
