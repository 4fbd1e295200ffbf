import { useSay } from '../../app/use-say.ts';
import { useSessionStore, useSessionView } from '../../session/use-session.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { TREE_VIEWS, treeViewOf } from './tree-view.ts';
import type { WhyTreeWord } from './words.ts';

/** The same causes as a tree, an outline or a fishbone; the room sees the same. */
export function WhyTreeTools() {
  const say = useSay<WhyTreeWord>();
  const session = useSessionStore();
  const view = useSessionView(({ spotlight }) => treeViewOf(spotlight.view));
  return (
    <Segmented
      label={say('why-tree.views')}
      options={TREE_VIEWS.map((id) => ({ id, label: say(`why-tree.view.${id}`) }))}
      value={view}
      onChange={(next) => session.show({ view: next })}
    />
  );
}
