import type { Id } from '../../session/event.ts';
import type { Cause, WhyTreeSlice } from './slice.ts';

/** The slice read as a tree. Made once per slice; every question below is then answered without searching the list again. */
export interface WhyTree {
  readonly slice: WhyTreeSlice;
  readonly causes: ReadonlyMap<Id, Cause>;
  /** Causes by effect, in order; `null` is the problem. */
  readonly under: ReadonlyMap<Id | null, readonly Cause[]>;
  /** Levels below the problem: a cause of the problem is at 1. */
  readonly depth: ReadonlyMap<Id, number>;
  /** Causes that no longer count: disproved, or under one that is. */
  readonly faded: ReadonlySet<Id>;
}

export function whyTreeOf(slice: WhyTreeSlice): WhyTree {
  const under = Map.groupBy(slice.causes, (cause) => cause.parent);
  const depth = new Map<Id, number>();
  const faded = new Set<Id>();
  const queue = [...(under.get(null) ?? [])];
  for (const cause of queue) {
    const { id, parent } = cause;
    depth.set(id, (parent === null ? 0 : (depth.get(parent) ?? 0)) + 1);
    if (cause.evidence.state === 'disproved' || (parent !== null && faded.has(parent))) faded.add(id);
    queue.push(...(under.get(id) ?? []));
  }
  return { slice, causes: new Map(slice.causes.map((cause) => [cause.id, cause])), under, depth, faded };
}

/** The causes from the problem down to this one, itself last; empty for an unknown cause and for the problem. */
export function branchTo(tree: WhyTree, cause: Id | null): readonly Cause[] {
  const branch: Cause[] = [];
  let at = cause === null ? undefined : tree.causes.get(cause);
  while (at) {
    branch.unshift(at);
    at = at.parent === null ? undefined : tree.causes.get(at.parent);
  }
  return branch;
}

export function causesOf(tree: WhyTree, effect: Id | null): readonly Cause[] {
  return tree.under.get(effect) ?? [];
}

/** Reading order: each cause before those under it, siblings in order. `open` leaves out what lies under a closed one. */
export function inReadingOrder(tree: WhyTree, isOpen: (cause: Id) => boolean = () => true): readonly Cause[] {
  const walk = (effect: Id | null): readonly Cause[] =>
    causesOf(tree, effect).flatMap((cause) => [cause, ...(isOpen(cause.id) ? walk(cause.id) : [])]);
  return walk(null);
}

/** Where branches end and still count. */
export function rootsIn(tree: WhyTree): readonly Cause[] {
  return inReadingOrder(tree).filter((cause) => cause.root !== null && !tree.faded.has(cause.id));
}

/** Ends of branches that still count, where nobody has said that they end: the next "why?" is asked here. */
export function openEnds(tree: WhyTree): readonly Cause[] {
  return inReadingOrder(tree).filter(
    (cause) => cause.root === null && !tree.faded.has(cause.id) && !hasLiveCauses(tree, cause.id),
  );
}

export function hasLiveCauses(tree: WhyTree, effect: Id | null): boolean {
  return causesOf(tree, effect).some((cause) => !tree.faded.has(cause.id));
}

/** How many causes lie under this one, at any level. */
export function countUnder(tree: WhyTree, effect: Id): number {
  return causesOf(tree, effect).reduce((sum, cause) => sum + 1 + countUnder(tree, cause.id), 0);
}
