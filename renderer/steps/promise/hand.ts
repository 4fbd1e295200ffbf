import type { Item } from '../../../shared/session/items.ts';
import type { ChecklistLine } from '../../../shared/steps/promise/checklist.ts';
import type { HuddleResult } from '../../../shared/steps/promise/events.ts';
import type { PromiseSlice } from '../../../shared/steps/promise/slice.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { HuddleLoad } from './use-load.ts';
import type { PromiseActions } from './use-promise.ts';

/** Where the keyboard can be sent; an element of the canvas has it as `data-place`. */
export type Place =
  | 'add'
  | 'problem'
  | 'sign'
  | 'end'
  | 'relay'
  | `row-${string}`
  | `yes-${string}`
  | `line-${string}`;

/** What the parts of the canvas and its commands act on. */
export interface PromiseHand {
  readonly rows: Rows;
  readonly slice: PromiseSlice;
  readonly items: readonly Item[];
  readonly lines: readonly ChecklistLine[];
  readonly load: HuddleLoad;
  readonly actions: PromiseActions;
  /** Sends the keyboard somewhere, once it is there. */
  readonly goTo: (place: Place) => void;
  /** The result whose words are being typed; null while none is. */
  readonly ending: HuddleResult | null;
  readonly setEnding: (result: HuddleResult | null) => void;
  /** The line of the checklist whose field is open. */
  readonly openLine: ChecklistLine | undefined;
  readonly setOpenLine: (id: string) => void;
}

export function heldItem({ rows, items }: PromiseHand): Item | undefined {
  const held = rows.held();
  return items.find((item) => item.id === held);
}

/** The item after this one; after the last, the problems are next. */
export function placeAfterItem({ items }: Pick<PromiseHand, 'items'>, item: Item): Place {
  const next = items[items.findIndex(({ id }) => id === item.id) + 1];
  return next ? `row-${next.id}` : 'problem';
}

/** The first line nobody walked, then the names. */
export function placeAfterProblems({ lines }: Pick<PromiseHand, 'lines'>, but?: string): Place {
  const next = lines.find((line) => line.walked === undefined && line.id !== but);
  return next ? `line-${next.id}` : 'sign';
}
