import { useEffect, useRef, type RefObject } from 'react';

/**
 * Letters typed while no field has the keyboard go to this one: whoever starts to type what the meeting is about, with "Continue" in
 * focus, means the field. Space stays with the button, `?` with the list of keys.
 */
export function useLettersGoTo(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const letter = /^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
      const target = event.target instanceof Element ? event.target : document.body;
      const elsewhere = target.closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox]');
      // Focus moves before the letter is inserted, so it arrives in the field.
      if (letter && elsewhere === null && !event.defaultPrevented) field.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return field;
}
