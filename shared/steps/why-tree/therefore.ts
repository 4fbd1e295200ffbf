import type { Id } from '../../session/event.ts';
import { branchTo, type WhyTree } from './tree.ts';

/** One link of the therefore test: "`because`, therefore `therefore`". */
export interface Link {
  readonly cause: Id;
  readonly because: string;
  readonly therefore: string;
  readonly holds: boolean | null;
}

/** The branch read upwards, from this cause to the problem: each link said once, deepest first. */
export function linksUpwards(tree: WhyTree, cause: Id): readonly Link[] {
  const branch = branchTo(tree, cause);
  return branch
    .map((each, index) => ({
      cause: each.id,
      because: each.text,
      therefore: branch[index - 1]?.text ?? tree.slice.problem.text,
      holds: each.holds,
    }))
    .toReversed();
}

/** The first link, reading upwards, that nobody has answered yet. */
export function nextUntested(links: readonly Link[]): Link | undefined {
  return links.find((link) => link.holds === null);
}
