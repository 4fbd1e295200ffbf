import { categorySchema, type Category } from './events.ts';
import type { Cause } from './slice.ts';
import { causesOf, type WhyTree } from './tree.ts';

export const CATEGORIES: readonly Category[] = categorySchema.options;

/** A cause as it hangs on a bone, with those under it that share the bone. */
export interface Rib {
  readonly cause: Cause;
  readonly ribs: readonly Rib[];
}

export interface Bone {
  /** Null for what nobody has sorted yet. */
  readonly category: Category | null;
  readonly ribs: readonly Rib[];
}

/**
 * The same causes by category: a cause without one hangs with its effect, so sorting the first level sorts the tree, and a cause that is
 * sorted elsewhere takes what is under it along. All bones, in fixed order; what is not sorted comes last, only when there is any.
 */
export function fishboneOf(tree: WhyTree): readonly Bone[] {
  const byBone = new Map<Category | null, Rib[]>();
  const hang = (
    cause: Cause,
    above: { readonly bone: Category | null; readonly ribs: Rib[] } | undefined,
  ) => {
    const bone = cause.category ?? above?.bone ?? null;
    const ribs: Rib[] = [];
    const home = above !== undefined && above.bone === bone ? above.ribs : boneIn(byBone, bone);
    home.push({ cause, ribs });
    for (const under of causesOf(tree, cause.id)) hang(under, { bone, ribs });
  };
  for (const cause of causesOf(tree, null)) hang(cause, undefined);
  const bones = CATEGORIES.map((category): Bone => ({ category, ribs: byBone.get(category) ?? [] }));
  const unsorted = byBone.get(null) ?? [];
  return unsorted.length === 0 ? bones : [...bones, { category: null, ribs: unsorted }];
}

function boneIn(bones: Map<Category | null, Rib[]>, category: Category | null): Rib[] {
  const bone = bones.get(category) ?? [];
  bones.set(category, bone);
  return bone;
}
