import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageHint } from '../../../shared/language/blame.ts';
import type { Id } from '../../../shared/session/event.ts';

/** What is being done to the selected cause; `adding` says where the new one will stand. */
export type Doing =
  | { readonly kind: 'reading' }
  | { readonly kind: 'adding'; readonly effect: Id | null; readonly after?: Id }
  | {
      readonly kind:
        | 'rewording'
        | 'evidence'
        | 'ending'
        | 'unknown'
        | 'sponsor'
        | 'sorting'
        | 'testing'
        | 'measures'
        | 'question';
    }
  /** Somebody was about to become a root (rule 3). */
  | { readonly kind: 'person' };

export const READING: Doing = { kind: 'reading' };

/** What this window does with the tree. Nothing here is kept: it is where the hands are. */
export interface Desk {
  /** A cause; null for the problem. Shared by all views. */
  readonly selected: Id | null;
  readonly doing: Doing;
  /** Causes whose branch is folded away. */
  readonly closed: ReadonlySet<Id>;
  /** The whole tree at once, as small as that needs to be. */
  readonly whole: boolean;
  /** Counts up each time the selected card should take the focus. */
  readonly grabs: number;
  /** The wording offered for what is being typed. */
  readonly offer: LanguageHint | null;
  /** What was answered with "keep mine": found words of offers, and `kind:cause` of hints. */
  readonly dismissed: ReadonlySet<string>;
}

export type DeskStore = StoreApi<Desk>;

export function createDesk(start: Partial<Desk>): DeskStore {
  return createStore<Desk>(() => ({
    selected: null,
    doing: READING,
    closed: new Set(),
    whole: false,
    grabs: 0,
    offer: null,
    dismissed: new Set(),
    ...start,
  }));
}

/**
 * Whether a card may take the focus now. Not while something is typed or asked: a cause that was just added is drawn after the field for
 * the next one, and would take the keyboard out of it. Nor out of a field somebody has gone to.
 */
export function mayGrab(desk: DeskStore): boolean {
  return desk.getState().doing.kind === 'reading' && !document.activeElement?.matches('input, textarea');
}
