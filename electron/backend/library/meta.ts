import type { Id, Instant } from '../../../shared/session/event.ts';
import type { ReadableDb, WritableDb } from './db.ts';

export function readOrigin(db: ReadableDb): Id | undefined {
  return db.read<{ origin: Id }>('SELECT origin FROM meta').get()?.origin;
}

/**
 * Names this file as an installation. Also to be called after restoring a backup: events added since the backup may live on in exports,
 * and an origin must never count the same number twice.
 */
export function setOrigin(db: WritableDb, origin: Id, created: Instant): void {
  db.write(
    `INSERT INTO meta (id, origin, created) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET origin = excluded.origin`,
  ).run(origin, created);
}
