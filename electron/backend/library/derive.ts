import { WORKSPACE, type Instant, type StoredEvent } from '../../../shared/session/event.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf } from '../../../shared/session/log.ts';
import { isPlanned, readingChanges } from '../../../shared/session/project.ts';
import { sessionLine } from '../../../shared/session/session-row.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { workspaceStream, type WorkspaceState } from '../../../shared/workspace/workspace.ts';
import type { WritableDb } from './db.ts';
import type { PassageIndexing } from './write-passages.ts';
import { writeChanges } from './write-rows.ts';
import { writeSessionLine } from './write-session-line.ts';
import { writeWorkspaceRows } from './write-workspace-rows.ts';

/**
 * Brings everything derived of a session from one state to another: its line, read rows and passages. The one way read tables are ever
 * written, whether by an append (what changed), an import (before and after the union) or a rebuild (`before` null: from nothing).
 */
export function deriveSession(
  db: WritableDb,
  before: SessionState | null,
  after: SessionState,
  changedAt: Instant,
  indexing: PassageIndexing,
): void {
  if (isPlanned(after)) writeSessionLine(db, sessionLine(after, changedAt));
  writeChanges(db, after.id, readingChanges(before, after), indexing);
}

export function deriveWorkspace(db: WritableDb, before: WorkspaceState | null, after: WorkspaceState): void {
  writeWorkspaceRows(db, before, after);
}

/** The same from the events themselves; `before` are those whose rows are in the tables already, `after` all of them. */
export function deriveStream(
  db: WritableDb,
  stream: string,
  before: readonly StoredEvent[],
  after: readonly StoredEvent[],
  indexing: PassageIndexing,
): void {
  if (stream === WORKSPACE) {
    const old = before.length === 0 ? null : logOf(workspaceStream, before).state;
    return deriveWorkspace(db, old, logOf(workspaceStream, after).state);
  }
  const folded = sessionStream(stream);
  const log = logOf(folded, after);
  const old = before.length === 0 ? null : logOf(folded, before).state;
  deriveSession(db, old, log.state, log.events.at(-1)?.at ?? '', indexing);
}
