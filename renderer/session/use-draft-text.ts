import { useRef, useState } from 'react';
import { useDraft } from './use-session.ts';

export interface DraftText {
  /** What the field shows: what is being typed, or else what is kept. */
  readonly text: string;
  /** Something is typed that is not kept yet. */
  readonly typing: boolean;
  /** Every change while typing. */
  readonly type: (text: string) => void;
  /** Keeps what is typed, once, when it differs from what is there. Call it as often as you like. */
  readonly commit: () => void;
  /** Forgets what is typed. */
  readonly revert: () => void;
}

/**
 * Typing with a safety net: each change goes to a draft that survives a crash, and comes back here when the field is shown again.
 * `value` is what is kept; `keep` keeps a new text and is called only when there is one.
 */
export function useDraftText(field: string, value: string, keep: (text: string) => void): DraftText {
  const [draft, saveDraft] = useDraft(field);
  const [typed, setTyped] = useState(() => draft || undefined);
  // Enter and leaving the field may both commit before the next render; the second finds nothing to do.
  const waiting = useRef(typed);

  const set = (text: string | undefined) => {
    waiting.current = text;
    setTyped(text);
    saveDraft(text ?? '');
  };
  return {
    text: typed ?? value,
    typing: typed !== undefined,
    type: set,
    commit: () => {
      const text = waiting.current;
      if (text === undefined) return;
      set(undefined);
      if (text !== value) keep(text);
    },
    revert: () => {
      if (waiting.current !== undefined) set(undefined);
    },
  };
}
