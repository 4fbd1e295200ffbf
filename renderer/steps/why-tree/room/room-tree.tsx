import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useEffect,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { Check } from 'lucide-react';
import { causesOf, countUnder, type WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { useSay } from '../../../app/use-say.ts';
import { classNames } from '../../../ui/class-names.ts';
import { CardFacts } from '../card-facts.tsx';
import { CARD_WIDTH, layoutTree, PROBLEM, type Layout, type Place } from '../tree/layout.ts';
import { Links } from '../tree/links.tsx';
import { useCardHeights } from '../tree/use-card-heights.ts';
import type { WhyTreeWord } from '../words.ts';
import card from '../tree/card.module.css';
import styles from './room-tree.module.css';

/** No larger than this, so that three cards do not look like a poster; no smaller while folding the deepest levels helps. */
const LARGEST = 2.4;
const READABLE = 1.25;
/** Wide cards need fewer lines; where there is more width than height they can be drawn larger. */
const WIDTHS = [CARD_WIDTH, 14, 18, 23];
const UNMEASURED: ReadonlyMap<string, number> = new Map();

/** The whole tree, as large as the room view allows. */
export function RoomTree({ tree }: { readonly tree: WhyTree }) {
  const { heights, measure } = useCardHeights();
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const { closed, width } = useMemo(() => shapeFor(tree, room), [tree, room]);
  const layout = useMemo(
    () => layoutTree({ tree, closed, draft: null, heights, width }),
    [tree, closed, heights, width],
  );
  const scale = scaleIn(room, layout);
  const { problem, causes } = tree.slice;
  return (
    <div className={styles.frame} ref={frame}>
      <div
        className={styles.sheet}
        style={{
          ...cardWidth(width),
          width: `${layout.width}rem`,
          height: `${layout.height}rem`,
          transform: `scale(${scale})`,
        }}
      >
        <Links layout={layout} tree={tree} />
        <RoomCard place={layout.places.get(PROBLEM)} look={card.problem} measure={measure}>
          <span className={card.words} dir="auto">
            {problem.text}
          </span>
          {problem.source === '' ? null : (
            <span className={card.source}>
              <Check aria-hidden /> {problem.source}
            </span>
          )}
        </RoomCard>
        {causes
          .filter(({ id }) => layout.places.has(id))
          .map((cause) => (
            <RoomCard
              key={cause.id}
              place={layout.places.get(cause.id)}
              look={classNames(
                tree.faded.has(cause.id) && card.off,
                cause.root !== null && cause.root.ending !== 'unknown' && card.root,
              )}
              measure={measure}
            >
              <span
                className={classNames(card.words, cause.evidence.state === 'disproved' && card.struck)}
                dir="auto"
              >
                {cause.text}
              </span>
              <CardFacts cause={cause} measures={0} />
              {closed.has(cause.id) ? <More count={countUnder(tree, cause.id)} /> : null}
            </RoomCard>
          ))}
      </div>
    </div>
  );
}

function cardWidth(width: number): CSSProperties & { readonly '--card-width': string } {
  return { '--card-width': `${width}rem` };
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

function More({ count }: { readonly count: number }) {
  const say = useSay<WhyTreeWord>();
  return <span className={card.more}>{say('why-tree.card.more', { count })}</span>;
}

interface Shape {
  readonly closed: ReadonlySet<string>;
  readonly width: number;
  readonly scale: number;
}

/**
 * All levels when they can be read from the back, else as many as can, at least the first; with the card width that shows them largest.
 * Decided by estimates, so that measuring the cards cannot change the decision.
 */
function shapeFor(tree: WhyTree, room: Room): Shape {
  const deepest = Math.max(1, ...tree.depth.values());
  for (let levels = deepest; ; levels -= 1) {
    const closed = closedBelow(tree, levels);
    const shapes = WIDTHS.map((width): Shape => {
      const layout = layoutTree({ tree, closed, draft: null, heights: UNMEASURED, width });
      return { closed, width, scale: scaleIn(room, layout) };
    });
    const best = shapes.reduce((one, other) => (other.scale > one.scale * 1.02 ? other : one));
    if (levels <= 1 || best.scale >= READABLE || room.width === 0) return best;
  }
}

function closedBelow(tree: WhyTree, levels: number): ReadonlySet<string> {
  const deep = tree.slice.causes.filter(
    ({ id }) => (tree.depth.get(id) ?? 0) >= levels && causesOf(tree, id).length > 0,
  );
  return new Set(deep.map(({ id }) => id));
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** How large a layout can be drawn in the room that is there; 1 before that is known. */
function scaleIn({ width, height, rem }: Room, layout: Layout): number {
  if (width === 0) return 1;
  return Math.min(LARGEST, width / (layout.width * rem), height / (layout.height * rem));
}

function useRoom(frame: { readonly current: HTMLDivElement | null }): Room {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0, rem: 16 });
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
  return room;
}
