import type { Command } from '../../../app/command.ts';
import { heldPiece, type BreakdownHand } from '../hand.ts';

export const object: Command<BreakdownHand> = {
  name: 'breakdown.object',
  label: 'breakdown.command.object',
  group: 'step',
  keys: ['o'],
  enabled: (hand) => heldPiece(hand) !== undefined,
  perform: (hand) => hand.object(heldPiece(hand)?.id ?? null),
};
