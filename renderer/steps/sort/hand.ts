import type { Id } from '../../../shared/session/event.ts';
import type { Group, SortedCard } from '../../../shared/steps/sort/groups.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { SortActions } from './use-sort.ts';

/** What is being written about a card: the name of its new cluster, or the question how we would know. */
export type Writing =
  | { readonly kind: 'cluster'; readonly card: Id | null }
  | { readonly kind: 'question'; readonly card: Id };

/** What the commands of the step act on. */
export interface SortHand {
  readonly rows: Rows;
  readonly groups: readonly Group[];
  readonly sort: SortActions;
  readonly write: (writing: Writing | null) => void;
}

/** The card the keyboard is in. */
export function heldCard({ rows, groups }: SortHand): SortedCard | undefined {
  const held = rows.held();
  return groups.flatMap(({ cards }) => cards).find(({ id }) => id === held);
}

/** Does something with the held card; `leaves` when its row goes elsewhere and the keyboard has to stay. */
export function withHeld(hand: SortHand, act: (card: SortedCard) => void, leaves = false): void {
  const card = heldCard(hand);
  if (card === undefined) return;
  if (leaves) hand.rows.leave(card.id);
  act(card);
}
