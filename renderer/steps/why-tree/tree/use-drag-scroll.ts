import { useEffect, type RefObject } from 'react';

/** Dragging the paper between the cards moves it, as a mouse without a wheel needs. */
export function useDragScroll(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const stop = new AbortController();
    const drag = (event: PointerEvent) => current.scrollBy(-event.movementX, -event.movementY);
    const take = (event: PointerEvent) => {
      const onCard = event.target instanceof Element && event.target.closest('[role=treeitem]') !== null;
      if (onCard || event.pointerType !== 'mouse' || event.button !== 0) return;
      const release = new AbortController();
      const { signal } = release;
      current.setPointerCapture(event.pointerId);
      current.addEventListener('pointermove', drag, { signal });
      for (const end of ['pointerup', 'pointercancel'])
        current.addEventListener(end, () => release.abort(), { signal });
    };
    current.addEventListener('pointerdown', take, { signal: stop.signal });
    return () => stop.abort();
  }, [frame]);
}
