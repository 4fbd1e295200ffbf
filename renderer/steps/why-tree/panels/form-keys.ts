import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

/** Escape that nothing inside has taken: an open list closes first. */
export function isEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.defaultPrevented && !isListOpen(event);
}

function isListOpen({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true';
}

/** Enter in a field of a small form means its one button, unless it chooses from an open list. */
export function isSubmit(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  return event.target instanceof HTMLInputElement && !isListOpen(event);
}

/** The first field of a form that was just opened takes the focus. */
export function useFirstField(): RefObject<HTMLFieldSetElement | null> {
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return form;
}

/** Keys of a panel as a whole, heard from the fields and buttons in it. */
export function onKeys(hear: (event: KeyboardEvent) => void) {
  return { onKeyDown: hear };
}
