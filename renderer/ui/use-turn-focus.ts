import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus into an element when its turn comes and the key that was pressed has just gone from the screen. Focus that somebody
 * put elsewhere stays there; a step's heading has it when nobody else took it on arrival (`alsoFromHeading`).
 */
export function useTurnFocus(isTurn: boolean, alsoFromHeading = false): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    const atHeading = alsoFromHeading && focused?.matches('h1, h2') === true;
    if (!isTurn || (focused !== document.body && !atHeading)) return;
    place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isTurn, alsoFromHeading]);
  return place;
}
