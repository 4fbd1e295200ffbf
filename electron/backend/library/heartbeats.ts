import type { Id, Instant } from '../../../shared/session/event.ts';
import type { ReadableDb, WritableDb } from './db.ts';

/** When a session was last known to be attended; undefined when it never was, or has ended since. */
export function readHeartbeat(db: ReadableDb, session: Id): Instant | undefined {
  return db.read<{ at: Instant }>('SELECT at FROM heartbeat WHERE session = ?').get(session)?.at;
}

export function writeHeartbeat(db: WritableDb, session: Id, at: Instant): void {
  db.write(
    'INSERT INTO heartbeat (session, at) VALUES (?, ?) ON CONFLICT (session) DO UPDATE SET at = excluded.at',
  ).run(session, at);
}

export function dropHeartbeat(db: WritableDb, session: Id): void {
  db.write('DELETE FROM heartbeat WHERE session = ?').run(session);
}
