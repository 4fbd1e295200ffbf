import { check } from '../../../shared/session/check.ts';
import type { Instant, NewEvent, Refusal } from '../../../shared/session/event.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf, type Log, type Stream } from '../../../shared/session/log.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { checkWorkspace, workspaceStream, type WorkspaceState } from '../../../shared/workspace/workspace.ts';
import { NO_HEAD } from './chain.ts';
import type { WritableDb } from './db.ts';
import { deriveSession, deriveWorkspace } from './derive.ts';
import { readEventRows, readHead } from './event-rows.ts';
import type { HeldLog, Shelf } from './log-cache.ts';
import type { Library } from './library.ts';

/** What an append needs to know of a kind of stream: a session or the workspace. */
export interface StreamStore<State> {
  readonly stream: Stream<State>;
  readonly shelf: Shelf<State>;
  check(log: Log<State>, event: NewEvent): Refusal | undefined;
  derive(db: WritableDb, before: State, after: State, changedAt: Instant): void;
}

export function sessionStore(library: Library, session: string): StreamStore<SessionState> {
  return {
    stream: sessionStream(session),
    shelf: library.logs.sessions,
    check,
    derive: (db, before, after, changedAt) => deriveSession(db, before, after, changedAt, 'now'),
  };
}

export function workspaceStore(library: Library): StreamStore<WorkspaceState> {
  return {
    stream: workspaceStream,
    shelf: library.logs.workspace,
    check: checkWorkspace,
    derive: deriveWorkspace,
  };
}

/** The stream's log, from memory or from disk. */
export function holdStream<State>(
  library: Library,
  stream: string,
  store: StreamStore<State>,
): HeldLog<State> {
  const held = store.shelf.get(stream);
  if (held) return held;
  const log = logOf(store.stream, readEventRows(library.db, stream));
  const fresh = { log, head: readHead(library.db, stream, library.origin) ?? NO_HEAD };
  store.shelf.put(stream, fresh);
  return fresh;
}
