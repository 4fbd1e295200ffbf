import { useEffect, useRef, useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import { EMPTY_WHY_TREE, type WhyTreeSlice } from '../../../shared/steps/why-tree/slice.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useServices } from '../../app/services.tsx';
import { useSessionStore, useSessionView, useSlice } from '../../session/use-session.ts';
import type { StepProps } from '../step-view.ts';
import { BottomBar } from './bottom-bar.tsx';
import { treeCommands } from './commands/tree-commands.ts';
import { Fishbone } from './fishbone/fishbone.tsx';
import { HandContext } from './hand-context.tsx';
import { createHand, select, type Hand } from './hand.ts';
import { Outline } from './outline/outline.tsx';
import { StartField } from './start-field.tsx';
import { treeViewOf } from './tree-view.ts';
import { TreeCanvas } from './tree/tree-canvas.tsx';
import styles from './why-tree-canvas.module.css';

/** The five whys at work: the tree in the view that was chosen, and under it what can be done next. */
export function WhyTreeCanvas({ step }: StepProps) {
  const session = useSessionStore();
  const { mintId } = useServices();
  const [hand] = useState(() => createHand(step.id, session, () => mintId()));
  const slice = useSlice({ name: 'why-tree', empty: EMPTY_WHY_TREE }, step.id);
  useCommands(treeCommands, hand);
  useRoomFollows(hand);
  useKnownSelection(hand, slice);
  return (
    <HandContext value={hand}>
      <div className={styles.canvas}>
        {slice.problem.text === '' ? <StartField /> : <TreeInView hand={hand} />}
        <BottomBar />
      </div>
    </HandContext>
  );
}

function TreeInView({ hand }: { readonly hand: Hand }) {
  const view = useSessionView(({ spotlight }) => treeViewOf(spotlight.view));
  const tree = hand.tree();
  if (view === 'outline') return <Outline tree={tree} />;
  if (view === 'fishbone') return <Fishbone tree={tree} />;
  return <TreeCanvas tree={tree} />;
}

/** The room looks where the selection is; the problem is named by the step's own id. */
function useRoomFollows({ desk, session, step }: Hand): void {
  useEffect(() => {
    const follow = () => {
      const focus = desk.getState().selected ?? step;
      if (session.getState().spotlight.focus !== focus) session.show({ focus });
    };
    follow();
    return desk.subscribe(follow);
  }, [desk, session, step]);
}

/** Undo, or another window, may have taken the selected cause away: then its nearest effect that is still there is selected. */
function useKnownSelection(hand: Hand, { causes }: WhyTreeSlice): void {
  const before = useRef(causes);
  useEffect(() => {
    const { selected, doing } = hand.desk.getState();
    const known = (id: string | null) => id === null || byId(causes, id) !== undefined;
    let nearest = doing.kind === 'adding' && !known(doing.effect) ? doing.effect : selected;
    if (!known(nearest)) {
      while (nearest !== null && !known(nearest)) nearest = byId(before.current, nearest)?.parent ?? null;
      select(hand, nearest);
    }
    before.current = causes;
  }, [hand, causes]);
}
