import { useLayoutEffect, useMemo, useRef, useState, useEffect, type ReactNode } from 'react';
import type { WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { classNames } from '../../../ui/class-names.ts';
import { CardFacts } from '../card-facts.tsx';
import { layoutTree, PROBLEM, type Layout, type Place } from '../tree/layout.ts';
import { Links } from '../tree/links.tsx';
import { useCardHeights } from '../tree/use-card-heights.ts';
import card from '../tree/card.module.css';
import styles from './room-tree.module.css';

const NOTHING: ReadonlySet<string> = new Set();
/** No larger than this, so that three cards do not look like a poster. */
const LARGEST = 2.4;

/** The whole tree, as large as the room view allows. */
export function RoomTree({ tree }: { readonly tree: WhyTree }) {
  const { heights, measure } = useCardHeights();
  const layout = useMemo(() => layoutTree({ tree, closed: NOTHING, draft: null, heights }), [tree, heights]);
  const frame = useRef<HTMLDivElement>(null);
  const scale = useFit(frame, layout);
  const { problem, causes } = tree.slice;
  return (
    <div className={styles.frame} ref={frame}>
      <div
        className={styles.sheet}
        style={{ width: `${layout.width}rem`, height: `${layout.height}rem`, transform: `scale(${scale})` }}
      >
        <Links layout={layout} tree={tree} />
        <RoomCard place={layout.places.get(PROBLEM)} look={card.problem} measure={measure}>
          <span dir="auto">{problem.text}</span>
          {problem.source === '' ? null : <span className={card.source}>{problem.source}</span>}
        </RoomCard>
        {causes.map((cause) => (
          <RoomCard
            key={cause.id}
            place={layout.places.get(cause.id)}
            look={classNames(
              tree.faded.has(cause.id) && card.off,
              cause.root !== null && cause.root.ending !== 'unknown' && card.root,
            )}
            measure={measure}
          >
            <span className={cause.evidence.state === 'disproved' ? card.struck : undefined} dir="auto">
              {cause.text}
            </span>
            <CardFacts cause={cause} measures={0} />
          </RoomCard>
        ))}
      </div>
    </div>
  );
}

interface RoomCardProps {
  readonly place: Place | undefined;
  readonly look: string | undefined;
  readonly measure: (card: HTMLElement | null) => (() => void) | undefined;
  readonly children: ReactNode;
}

function RoomCard({ place, look, measure, children }: RoomCardProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => measure(box.current), [measure]);
  return (
    <div
      ref={box}
      data-card={place?.key}
      className={classNames(card.card, look)}
      style={{ transform: `translate(${place?.x ?? 0}rem, ${place?.y ?? 0}rem)` }}
    >
      {children}
    </div>
  );
}

/** How large the tree can be drawn in the frame. */
function useFit(frame: { readonly current: HTMLDivElement | null }, { width, height }: Layout): number {
  const [room, setRoom] = useState({ width: 0, height: 0, rem: 16 });
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setRoom({ width: current.clientWidth, height: current.clientHeight, rem });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  if (room.width === 0) return 1;
  return Math.min(LARGEST, room.width / (width * room.rem), room.height / (height * room.rem));
}
