export const TREE_VIEWS = ['tree', 'outline', 'fishbone'] as const;
export type TreeView = (typeof TREE_VIEWS)[number];

/** The view of the tree that the room sees; the tree itself until another was chosen. `shown` is the spotlight's view. */
export function treeViewOf(shown: string): TreeView {
  return TREE_VIEWS.find((view) => view === shown) ?? 'tree';
}
