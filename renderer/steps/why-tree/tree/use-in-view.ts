import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { useDesk, useHand } from '../hand-context.tsx';
import { DRAFT, PROBLEM, type Layout } from './layout.ts';

/** Kept free around the selected card, in px. */
const MARGIN = 16;
const SMALLEST = 0.1;

/**
 * Keeps the selected card and the one being typed in sight, and tells how small the tree is drawn: 1, or what shows all of it when the
 * whole is asked for. Selecting scrolls without rendering the tree again.
 */
export function useInView(frame: RefObject<HTMLDivElement | null>, layout: Layout): number {
  const { desk } = useHand();
  const whole = useDesk((state) => state.whole);
  const size = useSize(frame);
  const fit = Math.min(
    1,
    (size.width - 2 * MARGIN) / (layout.width * size.rem),
    (size.height - 2 * MARGIN) / (layout.height * size.rem),
  );
  const scale = whole && size.width > 0 ? Math.max(SMALLEST, fit) : 1;
  useEffect(() => {
    const { current } = frame;
    if (current === null || size.width === 0) return undefined;
    const follow = () => show(current, layout, desk.getState().selected ?? PROBLEM, scale, size);
    follow();
    return desk.subscribe((now, before) => {
      if (now.selected !== before.selected) follow();
    });
  }, [desk, frame, layout, scale, size]);
  return scale;
}

/** Scrolls as little as shows the card; the draft under it comes first when both do not fit. */
function show(frame: HTMLElement, layout: Layout, key: string, scale: number, size: Size): void {
  const unit = size.rem * scale;
  const sheet = frame.firstElementChild;
  if (!(sheet instanceof HTMLElement)) return;
  let left = frame.scrollLeft;
  let top = frame.scrollTop;
  for (const each of [key, DRAFT]) {
    const place = layout.places.get(each);
    if (place === undefined) continue;
    const x = sheet.offsetLeft + place.x * unit;
    const y = sheet.offsetTop + place.y * unit;
    left = within(left, x - MARGIN, x + place.width * unit + MARGIN, size.width);
    top = within(top, y - MARGIN, y + place.height * unit + MARGIN, size.height);
  }
  const [across, down] = [Math.abs(left - frame.scrollLeft), Math.abs(top - frame.scrollTop)];
  if (across <= 1 && down <= 1) return;
  // Motion shows where something went; over more than a screenful it only takes time.
  const far = across > size.width || down > size.height;
  const still = far || matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollTo({ left, top, behavior: still ? 'instant' : 'smooth' });
}

/**
 * The scroll position nearest to `now` that shows from `start` to `end`; the middle when that is more than a screenful away, the start when
 * it is too much to show.
 */
function within(now: number, start: number, end: number, room: number): number {
  const away = Math.max(start - (now + room), now - end);
  if (away > 0 && end - start < room) return Math.max(0, (start + end - room) / 2);
  if (end > now + room) return Math.min(start, end - room);
  return start < now ? Math.max(0, start) : now;
}

interface Size {
  /** Pixels of one rem. */
  readonly rem: number;
  readonly width: number;
  readonly height: number;
}

function useSize(frame: RefObject<HTMLDivElement | null>): Size {
  const [size, setSize] = useState<Size>({ rem: 16, width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize({ rem, width: current.clientWidth, height: current.clientHeight });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
