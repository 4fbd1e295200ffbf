import type { KeyboardEvent } from 'react';

/** Down, and Enter on an empty field, go on to what comes next. What is typed shows as it was until the event is over. */
export function goingOn(goOn: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (event.nativeEvent.isComposing || event.altKey) return;
    const empty = key === 'Enter' && target.value.trim() === '';
    if (!empty && key !== 'ArrowDown') return;
    event.preventDefault();
    goOn();
  };
}
