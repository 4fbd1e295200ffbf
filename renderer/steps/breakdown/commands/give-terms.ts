import type { Command } from '../../../app/command.ts';
import { heldPiece, type BreakdownHand } from '../hand.ts';

/** Opens the line with who, hours and date of the piece in hand. */
export const giveTerms: Command<BreakdownHand> = {
  name: 'breakdown.give-terms',
  label: 'breakdown.command.give-terms',
  group: 'step',
  keys: ['e'],
  enabled: (hand) => heldPiece(hand) !== undefined,
  perform: (hand) => void hand.rows.press(heldPiece(hand)?.id ?? '', 'terms'),
};
