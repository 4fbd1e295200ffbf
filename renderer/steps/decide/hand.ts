import type { Id } from '../../../shared/session/event.ts';
import type { OptionOffer } from '../../../shared/steps/decide/offered.ts';
import { standingObjections, type DecideSlice } from '../../../shared/steps/decide/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { DecideActions } from './use-decide.ts';

/** A place in the grid: one department's position on one option. */
export interface Cell {
  readonly option: Id;
  readonly department: Id;
}

/** What is being typed about an option. */
export type Writing =
  | { readonly kind: 'objection'; readonly option: Id; readonly department: Id | null }
  | { readonly kind: 'note'; readonly option: Id; readonly department: Id }
  | { readonly kind: 'rewording'; readonly option: Id; readonly objection: Id }
  | { readonly kind: 'outcome'; readonly option: Id | null };

/** What the commands of the step act on. */
export interface DecideHand {
  readonly rows: Rows;
  readonly slice: DecideSlice;
  readonly decide: DecideActions;
  /** The departments whose positions are asked. */
  readonly departments: readonly Id[];
  /** What earlier steps offer; the first is taken by one key. */
  readonly offers: readonly OptionOffer[];
  /** The cell the keyboard is in. */
  readonly cell: () => Cell | undefined;
  /** Goes to the cell after this one. */
  readonly goOn: (cell: Cell) => void;
  /** Gives the focus to a cell again. */
  readonly back: (cell: Cell) => void;
  readonly write: (writing: Writing | null) => void;
}

/** The option the keyboard is in, by its text, a cell or a remark; or the only one there is. */
export function heldOption({ rows, slice, cell }: DecideHand): Id | undefined {
  const held = cell()?.option ?? rows.held();
  const objection = slice.objections.find((one) => one.id === held);
  const option = slice.options.find((one) => one.id === (objection?.option ?? held));
  return (option ?? (slice.options.length === 1 ? slice.options[0] : undefined))?.id;
}

/** The objection the keyboard is in, or the first that stands against the option in hand. */
export function objectionInHand(hand: DecideHand): string | undefined {
  const held = hand.rows.held();
  if (hand.slice.objections.some(({ id }) => id === held)) return held;
  const option = heldOption(hand);
  return option === undefined ? undefined : standingObjections(hand.slice, option)[0]?.id;
}
