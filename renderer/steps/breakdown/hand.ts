import type { Id } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import { gapsIn, type Gap } from '../../../shared/steps/breakdown/pieces.ts';
import type { BreakdownSlice } from '../../../shared/steps/breakdown/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { BreakdownActions } from './use-breakdown.ts';

/** What the commands of the breakdown act on. */
export interface BreakdownHand {
  readonly rows: Rows;
  readonly slice: BreakdownSlice;
  readonly pieces: readonly Item[];
  readonly actions: BreakdownActions;
  /** Where an objection is being typed: under a piece, or nowhere. */
  readonly objecting: Id | null;
  readonly object: (piece: Id | null) => void;
}

/** The piece the keyboard is in. */
export function heldPiece({ rows, pieces }: Pick<BreakdownHand, 'rows' | 'pieces'>): Item | undefined {
  const held = rows.held();
  return pieces.find(({ id }) => id === held);
}

export function lacking({ pieces }: Pick<BreakdownHand, 'pieces'>, gap?: Gap): readonly Item[] {
  return pieces.filter((piece) => {
    const gaps = gapsIn(piece);
    return gap === undefined ? gaps.length > 0 : gaps.includes(gap);
  });
}
