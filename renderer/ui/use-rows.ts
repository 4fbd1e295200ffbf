import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** Where arrows belong to what is focused. */
const TAKES_ARROWS = 'input, textarea, select, [role=radiogroup], [role=menu], [role=listbox], [role=dialog]';
const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** The keyboard in an area of rows. A row is any element with `data-row={id}`; a part of it that a key presses has `data-part={name}`. */
export interface Rows {
  /** Spread over the element around all rows. */
  readonly area: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
  /** The row the keyboard is in, or was in before a dialog such as the palette opened. */
  readonly held: () => string | undefined;
  /** Presses the first button of a part of a row; false when there is none. */
  readonly press: (row: string, part: string) => boolean;
  /** Puts the focus on the first stop of a row. */
  readonly focus: (row: string) => void;
  /** Hands the focus to the row after (or before) one that is about to go. */
  readonly leave: (row: string) => void;
}

/** Up and Down walk from row to row and stay in the same column; commands ask which row the keyboard is in. */
export function useRows(): Rows {
  const ref = useRef<HTMLDivElement>(null);
  const held = useRef<string>(undefined);

  const rows = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const focusBeside = (row: HTMLElement | undefined, step: 1 | -1, column: number): boolean => {
    const all = rows();
    const next = row && all[all.indexOf(row) + step];
    if (next === undefined) return false;
    const stops = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)];
    (stops[column] ?? stops.at(-1) ?? next).focus();
    return true;
  };

  return {
    area: {
      ref,
      onKeyDown: (event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
        const { target } = event;
        if (step === undefined || !(target instanceof HTMLElement) || event.defaultPrevented) return;
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const row = target.closest<HTMLElement>('[data-row]');
        if (row === null || target.closest(TAKES_ARROWS) !== null) return;
        const column = [...row.querySelectorAll<HTMLElement>(FOCUSABLE)].indexOf(target);
        if (focusBeside(row, step, column)) event.preventDefault();
      },
      onFocus: ({ target }) => {
        held.current = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
      },
      onBlur: ({ relatedTarget }) => {
        const inDialog = relatedTarget instanceof Element && relatedTarget.closest('[role=dialog]') !== null;
        if (relatedTarget !== null && !inDialog) held.current = undefined;
      },
    },
    held: () => (rows().some((row) => row.dataset['row'] === held.current) ? held.current : undefined),
    press: (id, part) => {
      const row = rows().find((other) => other.dataset['row'] === id);
      const button = row?.querySelector<HTMLElement>(`[data-part="${part}"] button`);
      button?.focus();
      open(button);
      return button !== null && button !== undefined;
    },
    focus: (id) =>
      rows()
        .find((other) => other.dataset['row'] === id)
        ?.querySelector<HTMLElement>(FOCUSABLE)
        ?.focus(),
    leave: (id) => {
      const row = rows().find((other) => other.dataset['row'] === id);
      if (row === undefined || !row.contains(document.activeElement)) return;
      if (!focusBeside(row, 1, 0)) focusBeside(row, -1, 0);
    },
  };
}

/**
 * As a hand on the keyboard would. Down opens a menu at its first item; Enter presses a button of React Aria, which takes a bare click for
 * a screen reader's and then moves the focus only a frame later, when the next key has already gone elsewhere.
 */
function open(button: HTMLElement | null | undefined): void {
  if (button === null || button === undefined) return;
  const key = (type: 'keydown' | 'keyup', name: string) =>
    button.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }));
  if (button.hasAttribute('aria-haspopup')) key('keydown', 'ArrowDown');
  else if (button.hasAttribute('data-rac')) {
    key('keydown', 'Enter');
    key('keyup', 'Enter');
  } else button.click();
}
