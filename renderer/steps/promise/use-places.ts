import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Place } from './hand.ts';

/** Renders to wait for a place. */
const MOST_TRIES = 3;

/** Sends the keyboard to a place of the canvas, also to one that only appears with what was just said. */
export function usePlaces(area: RefObject<HTMLElement | null>): (place: Place) => void {
  const pending = useRef<{ readonly place: Place; readonly tries: number }>(undefined);
  const [, again] = useState(0);
  useEffect(() => {
    const { place, tries } = pending.current ?? {};
    if (place === undefined || tries === undefined) return;
    const there = focusPlace(area.current, place);
    // What has not come by then does not come, and must not take the keyboard from somewhere else later.
    pending.current = there || tries >= MOST_TRIES ? undefined : { place, tries: tries + 1 };
  });
  return useCallback((place) => {
    pending.current = { place, tries: 0 };
    again((count) => count + 1);
  }, []);
}

function focusPlace(area: HTMLElement | null, place: Place): boolean {
  const found = [...(area?.querySelectorAll<HTMLElement>('[data-place]') ?? [])].find(
    (element) => element.dataset['place'] === place,
  );
  const stop = found?.querySelector<HTMLElement>('input, textarea, button:not([disabled])');
  stop?.focus();
  found?.scrollIntoView?.({ block: 'nearest' });
  return stop !== null && stop !== undefined;
}
