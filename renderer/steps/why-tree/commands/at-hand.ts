import { hasProblem, selectedCause, type Hand } from '../hand.ts';

/** There is a tree and nothing is being typed or answered in it. */
export function isReading(hand: Hand): boolean {
  return hand.desk.getState().doing.kind === 'reading' && hasProblem(hand);
}

export function hasCause(hand: Hand): boolean {
  return isReading(hand) && selectedCause(hand) !== undefined;
}

/**
 * Keys that every control needs for itself (Enter, arrows, Delete) belong to the tree only while it has the focus, or nothing that can be
 * pressed has. A dialog counts too: the palette offers these commands, and no bare key acts while one is open.
 */
export function hasFocus(): boolean {
  const focused = document.activeElement;
  return focused === null || isInTree() || isParked(focused);
}

/** Tab has to leave everything else, also the empty page. */
export function isInTree(): boolean {
  return document.activeElement?.closest('[role=tree], [role=dialog]') != null;
}

/** The page itself, or a heading or region that was given the focus so that it is somewhere sensible. */
function isParked(focused: Element): boolean {
  return focused === document.body || focused.matches('main, h1, h2, h3, section, div:not([role])');
}
