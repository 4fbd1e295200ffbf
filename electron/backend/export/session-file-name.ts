import { roomTime } from '../../../shared/minutes/dates.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import type { ReadableDb } from '../library/db.ts';
import { safeFileName } from './safe-file-name.ts';

const AROUND = 36 * 3_600_000;
const FALLBACK = 'Session';

/**
 * The name of a session's file: `2026-11-21 Oil on the floor.html`, the room's own date. The same session has the same name every time,
 * so that a later export takes the place of an earlier one. Another session of that day with the same title would take it too: then a
 * piece of the id stands in both names.
 */
export function sessionFileName(db: ReadableDb, { id, meeting }: SessionState, extension: string): string {
  const at = meeting.startedAt ?? meeting.plannedAt ?? '1970-01-01T00:00:00.000Z';
  const date =
    meeting.startedAt === null && meeting.plannedFor !== null
      ? meeting.plannedFor
      : roomTime(Date.parse(at), meeting.utcOffset).date;
  const mark = isAlone(db, id, meeting.title, at) ? '' : `${id.slice(-6)} `;
  return safeFileName(`${date} ${mark}${meeting.title}`, extension, `${date} ${FALLBACK}`);
}

function isAlone(db: ReadableDb, id: Id, title: string, at: string): boolean {
  const near = (shift: number): string => new Date(Date.parse(at) + shift).toISOString();
  return db
    .read<{ title: string }>('SELECT title FROM sessions WHERE at BETWEEN ? AND ? AND id <> ?')
    .all(near(-AROUND), near(AROUND), id)
    .every((other) => comparable(other.title) !== comparable(title));
}

/** Most file systems take two names that differ in case only for one. */
function comparable(title: string): string {
  return safeFileName(title, 'x', FALLBACK).toLocaleLowerCase('en');
}
