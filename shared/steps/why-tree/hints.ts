import type { Id } from '../../session/event.ts';
import { countermeasuresOn, isWeak } from './countermeasures.ts';
import type { Cause } from './slice.ts';
import type { WhyTree } from './tree.ts';

/** Five is a habit, not a rule; above this many levels nobody asks. */
export const FEW_LEVELS = 3;

/**
 * What the app quietly asks about a cause:
 * - `link-fails`: the therefore test said that this does not lead to its effect;
 * - `who-finds-out`: an unknown end with no owner or no date;
 * - `system-or-symptom`: the branch ends after fewer than three levels;
 * - `how-we-know`: a root that nobody has seen for themselves;
 * - `nothing-against`: a root with no countermeasure yet;
 * - `only-weak`: a root with none that would still work when people are tired.
 */
export type HintKind =
  | 'link-fails'
  | 'who-finds-out'
  | 'system-or-symptom'
  | 'how-we-know'
  | 'nothing-against'
  | 'only-weak';

export interface Hint {
  readonly kind: HintKind;
  readonly cause: Id;
}

/** The hints on one cause, the most useful first. A faded branch needs none. */
export function hintsFor(tree: WhyTree, id: Id): readonly Hint[] {
  const cause = tree.causes.get(id);
  if (cause === undefined || tree.faded.has(id)) return [];
  return kindsFor(tree, cause).map((kind) => ({ kind, cause: id }));
}

function kindsFor(tree: WhyTree, cause: Cause): readonly HintKind[] {
  const kinds: HintKind[] = [];
  if (cause.holds === false) kinds.push('link-fails');
  if (cause.root === null) return kinds;
  if (cause.root.ending === 'unknown') {
    if (cause.root.owner === null || cause.root.date === null) kinds.push('who-finds-out');
    return kinds;
  }
  if ((tree.depth.get(cause.id) ?? 0) < FEW_LEVELS) kinds.push('system-or-symptom');
  if (cause.evidence.state !== 'verified') kinds.push('how-we-know');
  const against = countermeasuresOn(tree.slice, cause.id);
  if (against.length === 0) kinds.push('nothing-against');
  else if (against.every((item) => isWeak(item.strength))) kinds.push('only-weak');
  return kinds;
}
