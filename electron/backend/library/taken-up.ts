import type { Id } from '../../../shared/session/event.ts';
import type { TakenUp } from '../../../shared/contract/ledger.ts';
import type { ReadableDb } from './db.ts';

export const TAKEN_UP = `
SELECT c.item, c.session, s.title AS sessionTitle, s.at, c.answer, c.note
FROM carried c CROSS JOIN sessions s ON s.id = c.session
WHERE c.from_session = ? ORDER BY s.at, c.id LIMIT 500`;

/** Where the things of a session were carried over to, the oldest first. */
export function readTakenUp(db: ReadableDb, session: Id): readonly TakenUp[] {
  return db.read<TakenUp>(TAKEN_UP).all(session);
}
