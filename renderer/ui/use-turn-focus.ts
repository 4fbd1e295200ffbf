import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus into an element when its turn comes and the key that was pressed has just gone from the screen. Focus that somebody
 * put elsewhere stays there.
 */
export function useTurnFocus(isTurn: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isTurn || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isTurn]);
  return place;
}
