import type { ReadableDb } from './db.ts';

export function countSessions(db: ReadableDb): number {
  return db.read<{ count: number }>('SELECT count(*) AS count FROM sessions').get()?.count ?? 0;
}
