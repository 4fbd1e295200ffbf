import type { Id } from '../../../shared/session/event.ts';
import { fishboneOf, type Rib } from '../../../shared/steps/why-tree/fishbone.ts';
import { causesOf, inReadingOrder, type WhyTree } from '../../../shared/steps/why-tree/tree.ts';
import type { Desk } from './desk.ts';
import { treeViewOf, type TreeView } from './tree-view.ts';
import { select, type Hand } from './hand.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** Moves the selection one step, as the arrows are read in the view that is shown. */
export function walk(hand: Hand, direction: Direction): void {
  const next = nextCause(
    hand.tree(),
    hand.desk.getState(),
    treeViewOf(hand.session.getState().spotlight.view),
    direction,
  );
  if (next !== undefined) select(hand, next);
}

/**
 * Where an arrow leads: left to the effect, right to the first cause. Up and down stay on the level in the tree, where levels are columns,
 * and follow the reading order in the other views. Undefined at an edge; null is the problem.
 */
export function nextCause(
  tree: WhyTree,
  { selected, closed }: Pick<Desk, 'selected' | 'closed'>,
  view: TreeView,
  direction: Direction,
): Id | null | undefined {
  switch (direction) {
    case 'first':
      return null;
    case 'last':
      return shownIn(tree, closed, view).at(-1);
    case 'left':
      return selected === null ? undefined : tree.causes.get(selected)?.parent;
    case 'right':
      return selected !== null && closed.has(selected) ? undefined : causesOf(tree, selected)[0]?.id;
    case 'up':
    case 'down': {
      const shown: readonly (Id | null)[] = [null, ...shownIn(tree, closed, view)];
      const level = levelOf(tree, selected);
      const row = view === 'tree' ? shown.filter((id) => levelOf(tree, id) === level) : shown;
      return row[row.indexOf(selected) + (direction === 'up' ? -1 : 1)];
    }
  }
}

function levelOf(tree: WhyTree, id: Id | null): number {
  return id === null ? 0 : (tree.depth.get(id) ?? 0);
}

/** Causes in the order in which a view shows them. */
function shownIn(tree: WhyTree, closed: ReadonlySet<Id>, view: TreeView): readonly Id[] {
  if (view === 'fishbone') return fishboneOf(tree).flatMap((bone) => idsIn(bone.ribs));
  return inReadingOrder(tree, (cause) => !closed.has(cause)).map((cause) => cause.id);
}

function idsIn(ribs: readonly Rib[]): readonly Id[] {
  return ribs.flatMap((rib) => [rib.cause.id, ...idsIn(rib.ribs)]);
}
