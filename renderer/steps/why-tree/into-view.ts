/** Scrolls as little as shows an element; where nothing is drawn (tests without a layout) there is nothing to scroll. */
export function bringIntoView(element: HTMLElement | null): void {
  if (element !== null && element.offsetParent !== null) element.scrollIntoView({ block: 'nearest' });
}
