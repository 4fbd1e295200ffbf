import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Id } from '../../shared/session/event.ts';
import type { SessionState } from '../../shared/session/state.ts';
import { sliceOf } from '../../shared/session/step-kind.ts';
import type { Failure } from '../../shared/contract/reply.ts';
import { draftOf, refusalOf } from './drafts.ts';
import type { SessionStore, SessionView } from './store.ts';

export const SessionContext = createContext<SessionStore | undefined>(undefined);

/** The open session's store: its actions, without listening to changes. */
export function useSessionStore(): SessionStore {
  const store = use(SessionContext);
  if (store === undefined) throw new Error('no session around this component');
  return store;
}

/** Part of what this window knows; renders again when the selected part changes. */
export function useSessionView<Part>(select: (view: SessionView) => Part): Part {
  return useStore(useSessionStore(), select);
}

/** Part of the session's state. Select something stored, not something made: a new array every time renders for ever. */
export function useSession<Part>(select: (session: SessionState) => Part): Part {
  return useSessionView((view) => select(view.log.state));
}

/** What a step holds, typed by its kind. */
export function useSlice<Slice>(kind: { readonly name: string; readonly empty: Slice }, step: Id): Slice {
  return useSession((session) => sliceOf(session, kind, step));
}

/** A place where text is typed: what is there now (also what was refused), and how to keep it. `''` forgets the draft. */
export function useDraft(field: string): readonly [string | undefined, (text: string) => void] {
  const store = useSessionStore();
  const text = useSessionView((view) => draftOf(view, field));
  return [text, (next) => store.saveDraft(field, next)];
}

/** Why the words that stand in a field were refused; undefined when they were not. */
export function useRefusal(field: string): Failure | undefined {
  return useSessionView((view) => refusalOf(view, field));
}
