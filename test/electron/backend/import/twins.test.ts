import { expect, test } from 'vitest';
import { appendEvents, appendTogether } from '../../../../electron/backend/library/append-events.ts';
import { readStillOpen } from '../../../../electron/backend/library/still-open.ts';
import { readTakenUp } from '../../../../electron/backend/library/taken-up.ts';
import { checkLibrary } from '../../../../electron/backend/safety/check-library.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { englishMinutes } from '../../../../shared/minutes/english.ts';
import { minutesOf } from '../../../../shared/minutes/minutes.ts';
import { readEventRows } from '../../../../electron/backend/library/event-rows.ts';
import { carryOverMeeting, item, startedMeeting } from '../../../support/meeting.ts';
import { derivedRows } from '../../../support/derived-rows.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';
import { exportText } from './exports.ts';
import { importHere } from './stage.ts';

/** A library where a carry-over answered about an earlier session; gives both ids. */
function answered({ mint, library }: TemporaryLibrary) {
  const before = startedMeeting(mint, 'Before');
  const action = item(mint, before, { kind: 'action', text: 'Send the list' });
  appendEvents(library, before.session, [...before.events, action]);
  mint.advance(60_000);
  const now = carryOverMeeting(mint);
  appendEvents(library, now.session, now.events);
  const id = String(action.body['item']);
  const done = mint.event(before.session, 'item.status-set', { item: id, status: 'done' });
  const thing = {
    kind: 'action',
    session: before.session,
    item: id,
    text: 'Send the list',
    owner: 'Ana',
    department: 'Sales',
    customer: '',
    sessionTitle: 'Before',
    due: null,
    pledge: '',
  };
  const answer = now.answer(thing);
  const twins = [{ session: before.session, events: [done.id] }];
  const parts = [
    { session: now.session, events: [{ ...answer, body: { ...answer.body, twins } }] },
    { session: before.session, events: [done] },
  ];
  expect(appendTogether(library, parts)).toMatchObject({ ok: true });
  return { before: before.session, now: now.session, id };
}

test('a carry-over stands alone where the session it looked at is not, and meets it whenever it comes', () => {
  using from = temporaryLibrary(1);
  const { before, now, id } = answered(from);
  using alone = temporaryLibrary(2);
  using together = temporaryLibrary(3);
  importHere(alone.library, exportText(from.library, now));
  const { state } = logOf(sessionStream(now), readEventRows(alone.library.db, now));
  const minutes = minutesOf(state, { now: 0, say: englishMinutes() });
  const text = JSON.stringify(minutes.sections.find((section) => section.id.startsWith('carried-')));
  expect(text).toContain('Send the list');
  expect(text).toContain('Ana (Sales)');
  expect(readTakenUp(alone.library.db, before)).toMatchObject([{ item: id, session: now }]);
  importHere(alone.library, exportText(from.library, before));
  importHere(together.library, exportText(from.library, before));
  importHere(together.library, exportText(from.library, now));
  const rows = [alone, together].map(({ library }) => library.writable && derivedRows(library.writable));
  expect(rows[0]).toEqual(rows[1]);
  const ask = { before: now, departments: [], customer: '', limit: 10 };
  expect(readStillOpen(alone.library.db, ask).lines).toEqual([]);
  const { db, writable } = alone.library;
  expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ problems: [] });
});
