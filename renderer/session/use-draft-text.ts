import { useRef, useState } from 'react';
import { useFailureWords } from '../app/use-failure.ts';
import { draftOf } from './drafts.ts';
import { useSessionStore, useSessionView } from './use-session.ts';

export interface DraftText {
  /** What the field shows: what is being typed, or else what was refused, or else what is kept. */
  readonly text: string;
  /** Something is typed that is not kept yet. */
  readonly typing: boolean;
  /** Why what the field shows was refused, in words. */
  readonly error: string | undefined;
  /** Every change while typing. */
  readonly type: (text: string) => void;
  /** Keeps what is typed, once, when it differs from what is there. Call it as often as you like. */
  readonly commit: () => void;
  /** Keeps what the field shows by another gesture than usual, also when nothing was typed. */
  readonly keepBy: (gesture: () => void) => void;
  /** Forgets what is typed. */
  readonly revert: () => void;
}

/**
 * Typing with a safety net: each change goes to a draft that survives a crash, and comes back here when the field is shown again or when
 * keeping it was refused. `value` is what is kept; `keep` keeps a new text and is called only when there is one.
 */
export function useDraftText(field: string, value: string, keep: (text: string) => void): DraftText {
  const store = useSessionStore();
  const failureWords = useFailureWords();
  const [typed, setTyped] = useState(() => store.getState().drafts[field] || undefined);
  const refused = useSessionView(({ refused: all }) => all[field]?.[0]);
  // Enter and leaving the field may both commit before the next render; the second finds nothing to do.
  const waiting = useRef(typed);
  const unkept = () => waiting.current ?? draftOf(store.getState(), field);

  const show = (text: string | undefined) => {
    waiting.current = text;
    setTyped(text);
  };
  const set = (text: string | undefined) => {
    show(text);
    store.saveDraft(field, text ?? '');
  };
  const keepBy = (text: string, gesture: () => void) => {
    show(undefined);
    void store.keepDraft(field, text, gesture);
  };
  return {
    text: typed ?? refused?.text ?? value,
    typing: typed !== undefined || refused !== undefined,
    error: typed === undefined && refused !== undefined ? failureWords(refused.problem) : undefined,
    type: set,
    commit: () => {
      const text = unkept();
      if (text === undefined) return;
      if (text === value) set(undefined);
      else keepBy(text, () => keep(text));
    },
    keepBy: (gesture) => keepBy(unkept() ?? value, gesture),
    revert: () => {
      if (unkept() !== undefined) set(undefined);
    },
  };
}
