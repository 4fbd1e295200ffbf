import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface CardHeights {
  /** Measured heights in rem by card key. */
  readonly heights: ReadonlyMap<string, number>;
  /** Give this to a card's `ref` together with its key in `data-card`. */
  readonly measure: (card: HTMLElement | null) => (() => void) | undefined;
}

/** Measures cards as they appear, change their words or their text size, before the frame is painted. */
export function useCardHeights(): CardHeights {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(() => new Map());
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const take = useCallback((entries: readonly ResizeObserverEntry[]) => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const measured = entries.flatMap(({ target, borderBoxSize }): readonly (readonly [string, number])[] => {
      const key = target instanceof HTMLElement ? target.dataset['card'] : undefined;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      return key === undefined || height === 0 ? [] : [[key, height / rem]];
    });
    // Not a moment later: cards would be seen at their estimated places.
    flushSync(() => setHeights((old) => withMeasured(old, measured)));
  }, []);

  const measure = useCallback(
    (card: HTMLElement | null) => {
      if (card === null || typeof ResizeObserver === 'undefined') return undefined;
      observer.current ??= new ResizeObserver(take);
      observer.current.observe(card);
      return () => observer.current?.unobserve(card);
    },
    [take],
  );
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = undefined;
    },
    [],
  );
  return useMemo(() => ({ heights, measure }), [heights, measure]);
}

function withMeasured(
  old: ReadonlyMap<string, number>,
  measured: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const changed = measured.filter(([key, height]) => Math.abs((old.get(key) ?? 0) - height) > 0.01);
  return changed.length === 0 ? old : new Map([...old, ...changed]);
}
