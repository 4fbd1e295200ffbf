import type { Id, Instant } from '../../../shared/session/event.ts';
import type { ReadableDb } from './db.ts';

/** Whether a session is planned, running, paused or closed; undefined when it is not there. */
export function readStatus(db: ReadableDb, session: Id): string | undefined {
  return db.read<{ status: string }>('SELECT status FROM sessions WHERE id = ?').get(session)?.status;
}

/** The newest event of a stream. */
export function readLastEvent(
  db: ReadableDb,
  stream: string,
): { readonly id: Id; readonly at: Instant; readonly origin: Id } | undefined {
  return db
    .read<{ id: Id; at: Instant; origin: Id }>(
      'SELECT id, at, origin FROM events WHERE session = ? ORDER BY id DESC LIMIT 1',
    )
    .get(stream);
}
