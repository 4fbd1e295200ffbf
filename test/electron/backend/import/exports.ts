import { expect } from 'vitest';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { jsonExport } from '../../../../electron/backend/export/json.ts';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { readStreams } from '../../../../electron/backend/library/event-rows.ts';
import type { Library } from '../../../../electron/backend/library/library.ts';
import { startedMeeting, note, type PlannedMeeting } from '../../../support/meeting.ts';
import type { TemporaryLibrary } from '../../../support/temporary-library.ts';

/** The library as export text: these sessions, or all of them. */
export function exportText({ db, now }: Library, ...only: readonly string[]): string {
  const all = readStreams(db).filter((stream) => stream !== 'workspace');
  const sessions = only.length === 0 ? all : only;
  return [...jsonExport(db, sessions, { exportedAt: new Date(now()).toISOString(), workspace: true })].join(
    '',
  );
}

/** A meeting in this library, with these notes. */
export function meet(lent: TemporaryLibrary, title: string, ...notes: readonly string[]): PlannedMeeting {
  const meeting = startedMeeting(lent.mint, title);
  add(lent, ...meeting.events, ...notes.map((text) => note(lent.mint, meeting, text)));
  return meeting;
}

export function add(lent: TemporaryLibrary, ...events: readonly NewEvent[]): void {
  for (const event of events)
    expect(appendEvents(lent.library, event.session, [event])).toMatchObject({ ok: true });
}

/** Every stored event as text, in order. */
export function storedEvents({ db }: Library): readonly unknown[] {
  return db.read('SELECT * FROM events ORDER BY session, id').all();
}
