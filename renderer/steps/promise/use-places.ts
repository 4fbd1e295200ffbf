import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Place } from './hand.ts';

/** Sends the keyboard to a place of the canvas, also to one that only appears with what was just said. */
export function usePlaces(area: RefObject<HTMLElement | null>): (place: Place) => void {
  const pending = useRef<Place>(undefined);
  const [, again] = useState(0);
  useEffect(() => {
    const place = pending.current;
    if (place === undefined || !focusPlace(area.current, place)) return;
    pending.current = undefined;
  });
  return useCallback((place) => {
    pending.current = place;
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
