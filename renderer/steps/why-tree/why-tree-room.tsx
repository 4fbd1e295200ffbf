import { useMemo } from 'react';
import { EMPTY_WHY_TREE } from '../../../shared/steps/why-tree/slice.ts';
import { whyTreeOf } from '../../../shared/steps/why-tree/tree.ts';
import { useSay } from '../../app/use-say.ts';
import { useSessionView, useSlice } from '../../session/use-session.ts';
import type { StepProps } from '../step-view.ts';
import { BranchRows } from './room/branch-rows.tsx';
import { RoomFishbone } from './room/room-fishbone.tsx';
import { RoomOutline } from './room/room-outline.tsx';
import { RoomTree } from './room/room-tree.tsx';
import { treeViewOf } from './tree-view.ts';
import type { WhyTreeWord } from './words.ts';
import styles from './room/branch-rows.module.css';

/** What the room sees of the five whys: the branch that is talked about, or all of it in the view that was chosen. */
export function WhyTreeRoom({ step }: StepProps) {
  const say = useSay<WhyTreeWord>();
  const slice = useSlice({ name: 'why-tree', empty: EMPTY_WHY_TREE }, step.id);
  const view = useSessionView(({ spotlight }) => treeViewOf(spotlight.view));
  const focus = useSessionView(({ spotlight }) => spotlight.focus);
  const typing = useSessionView(({ spotlight }) => spotlight.typing);
  const tree = useMemo(() => whyTreeOf(slice), [slice]);
  if (slice.problem.text === '') {
    return <p className={styles.ask}>{typing || say('why-tree.room.empty')}</p>;
  }
  if (view === 'outline') return <RoomOutline tree={tree} focus={focus} />;
  if (view === 'fishbone') return <RoomFishbone tree={tree} focus={focus} />;
  const cause = focus !== null && tree.causes.has(focus) ? focus : null;
  // At the problem, with something to see, the room sees the whole; while a cause is typed, the words.
  if (cause === null && typing === '' && slice.causes.length > 0) return <RoomTree tree={tree} />;
  return <BranchRows tree={tree} focus={cause} typing={typing} />;
}
