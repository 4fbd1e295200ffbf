import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../shared/contract/reply.ts';

/** Words that were meant and not accepted, and why. They are in their field again as soon as nothing newer is typed there. */
export interface RefusedWords {
  readonly text: string;
  readonly problem: Failure;
}

/** What is being typed in a window, by its name for each place. */
export interface Typing {
  /** Text being typed; survives a crash. */
  readonly drafts: Readonly<Record<string, string>>;
  /** What was refused, the oldest first. */
  readonly refused: Readonly<Record<string, readonly RefusedWords[]>>;
}

export const NOTHING_TYPED: Typing = { drafts: {}, refused: {} };

export interface DraftActions {
  /** Keeps text that is being typed; empty text forgets it. */
  readonly saveDraft: (field: string, text: string) => void;
  /**
   * Empties a field whose words are now meant, and keeps them with `gesture`. Its draft stays on disk until what the gesture appends is
   * there; when that is refused, the words go back to their field. Resolves to the failure, if any.
   */
  readonly keepDraft: (field: string, text: string, gesture: () => void) => Promise<Failure | undefined>;
}

/** What a field shows of its own: what is typed, or else what was refused. */
export function draftOf({ drafts, refused }: Typing, field: string): string | undefined {
  return drafts[field] || refused[field]?.[0]?.text;
}

/** Why the words that a field shows were refused; undefined when it shows others. */
export function refusalOf({ drafts, refused }: Typing, field: string): Failure | undefined {
  return drafts[field] ? undefined : refused[field]?.[0]?.problem;
}

/** `outcomeOf` performs a gesture and resolves to why something in it was refused; `send` writes a draft to disk. */
export function draftKeeping(
  store: Pick<StoreApi<Typing>, 'getState' | 'setState'>,
  send: (field: string, text: string) => void,
  outcomeOf: (gesture: () => void) => Promise<Failure | undefined>,
): DraftActions {
  function setDraft(field: string, text: string): void {
    store.setState((view) => ({
      drafts: { ...view.drafts, [field]: text },
      // Whoever changes refused words has them in hand.
      ...(refusalOf(view, field) === undefined ? {} : { refused: withoutFirst(view.refused, field) }),
    }));
  }

  return {
    saveDraft(field, text) {
      setDraft(field, text);
      send(field, text);
    },
    async keepDraft(field, text, gesture) {
      setDraft(field, '');
      const problem = await outcomeOf(gesture);
      if (problem !== undefined) {
        store.setState(({ refused }) => ({
          refused: { ...refused, [field]: [...(refused[field] ?? []), { text, problem }] },
        }));
      }
      const { drafts, refused } = store.getState();
      if (!drafts[field]) send(field, refused[field]?.[0]?.text ?? '');
      return problem;
    },
  };
}

function withoutFirst(refused: Typing['refused'], field: string): Typing['refused'] {
  return { ...refused, [field]: refused[field]?.slice(1) ?? [] };
}
