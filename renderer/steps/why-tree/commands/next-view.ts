import type { Command } from '../../../app/command.ts';
import type { Hand } from '../hand.ts';
import { TREE_VIEWS, treeViewOf } from '../tree-view.ts';
import { isReading } from './at-hand.ts';

export const nextView: Command<Hand> = {
  name: 'why-tree.next-view',
  label: 'why-tree.command.next-view',
  group: 'view',
  keys: ['v'],
  enabled: isReading,
  perform: ({ session }) => {
    const shown = TREE_VIEWS.indexOf(treeViewOf(session.getState().spotlight.view));
    session.show({ view: TREE_VIEWS[(shown + 1) % TREE_VIEWS.length] ?? 'tree' });
  },
};
