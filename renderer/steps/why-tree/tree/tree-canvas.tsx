import { useMemo, useRef } from 'react';
import type { Id } from '../../../../shared/session/event.ts';
import {
  causesOf,
  countUnder,
  inReadingOrder,
  type WhyTree,
} from '../../../../shared/steps/why-tree/tree.ts';
import { TreeRoot } from '../tree-root.tsx';
import { useDesk } from '../hand-context.tsx';
import { CauseCard, type CardPlace } from './cause-card.tsx';
import { DraftCard } from './draft-card.tsx';
import { DRAFT, layoutTree, PROBLEM, type Layout } from './layout.ts';
import { Links } from './links.tsx';
import { ProblemCard } from './problem-card.tsx';
import { useCardHeights } from './use-card-heights.ts';
import { useDragScroll } from './use-drag-scroll.ts';
import { useInView } from './use-in-view.ts';
import styles from './tree-canvas.module.css';

/** More cards than this do not glide: each would need a layer of its own while it moves. */
const MANY = 60;

/** The tree as cards and lines, from the problem on the left to the roots on the right. */
export function TreeCanvas({ tree }: { readonly tree: WhyTree }) {
  const closed = useDesk((desk) => desk.closed);
  const doing = useDesk((desk) => desk.doing);
  const { heights, measure } = useCardHeights();
  const draft = doing.kind === 'adding' ? doing : null;
  const layout = useMemo(() => layoutTree({ tree, closed, draft, heights }), [tree, closed, draft, heights]);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useInView(frame, layout);
  useDragScroll(frame);
  const cards = useCards(tree, closed);
  const still = cards.length > MANY;
  const draftPlace = layout.places.get(DRAFT);
  const problem = layout.places.get(PROBLEM);
  return (
    <div className={styles.frame} ref={frame}>
      <div
        className={styles.sheet}
        style={{ width: `${layout.width * scale}rem`, height: `${layout.height * scale}rem` }}
      >
        <TreeRoot
          className={styles.tree}
          style={{
            width: `${layout.width}rem`,
            height: `${layout.height}rem`,
            transform: scale === 1 ? undefined : `scale(${scale})`,
          }}
        >
          <Links layout={layout} tree={tree} />
          {problem ? (
            <ProblemCard
              problem={tree.slice.problem}
              y={problem.y}
              hasCauses={tree.slice.causes.length > 0}
              still={still}
              measure={measure}
            />
          ) : null}
          {cards.map(({ cause, ...card }) => (
            <CauseCard
              key={cause.id}
              cause={cause}
              {...card}
              {...at(layout, cause.id)}
              faded={tree.faded.has(cause.id)}
              closed={closed.has(cause.id)}
              still={still}
              measure={measure}
            />
          ))}
          {draft && draftPlace ? (
            <DraftCard
              place={{ ...draftCardPlace(tree, draft.effect, draftPlace), still }}
              measure={measure}
            />
          ) : null}
        </TreeRoot>
      </div>
    </div>
  );
}

/** What each card shows that does not depend on where it stands. */
function useCards(tree: WhyTree, closed: ReadonlySet<Id>) {
  return useMemo(() => {
    const measures = Map.groupBy(tree.slice.countermeasures, (item) => item.cause);
    return inReadingOrder(tree, (cause) => !closed.has(cause)).map((cause) => {
      const siblings = causesOf(tree, cause.parent);
      return {
        cause,
        level: (tree.depth.get(cause.id) ?? 0) + 1,
        position: siblings.indexOf(cause) + 1,
        siblings: siblings.length,
        measures: measures.get(cause.id)?.length ?? 0,
        under: closed.has(cause.id) ? countUnder(tree, cause.id) : causesOf(tree, cause.id).length,
      };
    });
  }, [tree, closed]);
}

function at(layout: Layout, key: string): { readonly x: number; readonly y: number } {
  const place = layout.places.get(key);
  return { x: place?.x ?? 0, y: place?.y ?? 0 };
}

function draftCardPlace(
  tree: WhyTree,
  effect: Id | null,
  { x, y }: { readonly x: number; readonly y: number },
): Omit<CardPlace, 'still'> {
  const siblings = causesOf(tree, effect).length + 1;
  const level = (effect === null ? 0 : (tree.depth.get(effect) ?? 0)) + 2;
  return { x, y, level, position: siblings, siblings };
}
