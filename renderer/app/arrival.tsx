import { useEffect } from 'react';
import { mainId } from '../ui/page.tsx';

/**
 * Moves focus to the heading of a screen that was just reached, so that the keyboard and a screen reader are where the eye is. A field
 * that took focus itself keeps it, and so does a dialog that was opened while the screen's code came. Put it behind the screen, so that
 * it comes when the screen is there, with the place as its key.
 */
export function Arrival() {
  useEffect(() => {
    const active = document.activeElement;
    if (active !== null && active !== document.body && active.closest('main, [role=dialog]')) return;
    const heading = document.querySelector<HTMLElement>('main h1, h1') ?? document.getElementById(mainId);
    if (heading === null) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, []);
  return null;
}
