import { useRef, type KeyboardEvent } from 'react';

interface Commit {
  readonly value: string;
  readonly multiline: boolean;
  readonly onChange: (value: string) => void;
  readonly onCommit: ((value: string) => void) | undefined;
  readonly onEnter: ((value: string) => void) | undefined;
  readonly onRevert: (() => void) | undefined;
}

/**
 * How every field of the app saves: Enter or leaving the field commits what was typed, Escape puts back what was there. Nothing is
 * committed when nothing was typed. Enter while an input method composes a character belongs to the input method.
 */
export function useCommit({ value, multiline, onChange, onCommit, onEnter, onRevert }: Commit) {
  // What was there before the first key since the last commit; undefined while nothing was typed.
  const before = useRef<string | undefined>(undefined);

  const commit = () => {
    if (before.current === undefined) return;
    const changed = before.current !== value;
    before.current = undefined;
    if (changed) onCommit?.(value);
  };

  const type = (next: string) => {
    before.current ??= value;
    onChange(next);
  };

  const revert = (event: KeyboardEvent) => {
    if (before.current === undefined && !onRevert) return;
    // The field answers this Escape; a dialog around it stays open.
    event.stopPropagation();
    if (before.current !== undefined) onChange(before.current);
    before.current = undefined;
    onRevert?.();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return revert(event);
    if (event.key !== 'Enter' || (multiline && event.shiftKey)) return;
    event.preventDefault();
    commit();
    onEnter?.(value);
  };

  return { type, onKeyDown, onBlur: commit };
}
