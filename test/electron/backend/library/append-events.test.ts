import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { chainHash } from '../../../../electron/backend/library/chain.ts';
import { insertEventRow, readEventRows } from '../../../../electron/backend/library/event-rows.ts';
import { rebuild } from '../../../../electron/backend/library/rebuild.ts';
import { WORKSPACE, type StoredEvent } from '../../../../shared/session/event.ts';
import { derivedRows } from '../../../support/derived-rows.ts';
import { note, startedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary } from '../../../support/temporary-library.ts';
import { writable } from '../../../support/writable.ts';

describe('appending', () => {
  test('stores what was said, numbered and chained, in the words it came in', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    const said = note(lent.mint, meeting, 'The gasket was cheap 😀 “naturally”');
    const reply = appendEvents(lent.library, meeting.session, [...meeting.events, said]);
    expect(reply.ok).toBe(true);
    const stored = readEventRows(lent.reopen().db, meeting.session);
    expect(stored.map((event) => event.seq)).toEqual([1, 2, 3]);
    expect(stored.at(-1)).toMatchObject(said);
    expect(stored.every((event) => event.origin === lent.library.origin)).toBe(true);
    expect(brokenLinks(stored)).toEqual([]);
  });

  test('continues the chain after a new start', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    appendEvents(lent.library, meeting.session, meeting.events);
    const library = lent.reopen();
    appendEvents(library, meeting.session, [note(lent.mint, meeting, 'after the start')]);
    const stored = readEventRows(library.db, meeting.session);
    expect(stored.map((event) => event.seq)).toEqual([1, 2, 3]);
    expect(brokenLinks(stored)).toEqual([]);
  });

  test('one refused event keeps all of its gesture out', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    appendEvents(lent.library, meeting.session, meeting.events);
    const reply = appendEvents(lent.library, meeting.session, [
      note(lent.mint, meeting, 'fine'),
      note(lent.mint, meeting, '   '),
    ]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'text-missing' } });
    expect(readEventRows(lent.library.db, meeting.session)).toHaveLength(2);
    expect(lent.library.db.read('SELECT * FROM notes').all()).toEqual([]);
  });

  test('the same gesture sent twice is there once, and answered alike', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    const first = appendEvents(lent.library, meeting.session, meeting.events);
    const again = appendEvents(lent.reopen(), meeting.session, meeting.events);
    expect(again).toEqual(first);
    expect(readEventRows(lent.library.db, meeting.session)).toHaveLength(2);
  });

  test('an id that is taken by other words is refused', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    const said = note(lent.mint, meeting, 'one thing');
    appendEvents(lent.library, meeting.session, [...meeting.events, said]);
    const reply = appendEvents(lent.library, meeting.session, [
      { ...said, body: { ...said.body, text: 'another' } },
    ]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'event-out-of-order' } });
  });

  test('an event of a newer version is kept as it came, changes nothing, and stands in nobody’s way', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    const { session } = meeting;
    appendEvents(lent.library, session, meeting.events);
    const future = {
      ...lent.mint.event(session, 'future.thing', { of: ['another', { shape: 1.5 }] }),
      origin: lent.mint.id(),
      seq: 1,
      hash: 'f'.repeat(64),
    };
    const db = writable(lent.library);
    const before = derivedRows(db);
    insertEventRow(db, future);
    const library = lent.reopen();
    expect(readEventRows(library.db, session)).toContainEqual(future);
    rebuild(writable(library));
    expect(derivedRows(writable(library))).toEqual(before);
    const reply = appendEvents(library, session, [note(lent.mint, meeting, 'and on it goes')]);
    expect(reply).toMatchObject({ ok: true, value: [{ seq: 3 }] });
  });

  test('keeps its place in more sessions than it holds in memory', () => {
    using lent = temporaryLibrary();
    const meetings = Array.from({ length: 30 }, () => startedMeeting(lent.mint));
    for (const meeting of meetings) appendEvents(lent.library, meeting.session, meeting.events);
    for (const meeting of meetings) {
      const reply = appendEvents(lent.library, meeting.session, [note(lent.mint, meeting, 'again')]);
      expect(reply).toMatchObject({ ok: true, value: [{ seq: 3 }] });
      expect(brokenLinks(readEventRows(lent.library.db, meeting.session))).toEqual([]);
    }
  });

  test('the workspace’s departments and people are rows too, and go when they are taken back', () => {
    using lent = temporaryLibrary();
    const [department, person] = [lent.mint.id(), lent.mint.id()];
    const added = [
      lent.mint.event(WORKSPACE, 'department.added', { department, name: 'Sales' }),
      lent.mint.event(WORKSPACE, 'person.added', { person, name: 'Bo', department, seat: 'lead' }),
    ];
    expect(appendEvents(lent.library, WORKSPACE, added)).toMatchObject({ ok: true });
    const people = () => lent.library.db.read('SELECT name, department, seat FROM people').all();
    expect(people()).toEqual([{ name: 'Bo', department, seat: 'lead' }]);
    const renamed = lent.mint.event(WORKSPACE, 'person.changed', { person, name: 'Bo Lind' });
    appendEvents(lent.library, WORKSPACE, [renamed]);
    expect(people()).toEqual([{ name: 'Bo Lind', department, seat: 'lead' }]);
    const undone = lent.mint.event(WORKSPACE, 'session.retracted', { events: [added[1]?.id, renamed.id] });
    expect(appendEvents(lent.library, WORKSPACE, [undone])).toMatchObject({ ok: true });
    expect(people()).toEqual([]);
    const taken = lent.mint.event(WORKSPACE, 'department.added', {
      department: lent.mint.id(),
      name: 'sales',
    });
    expect(appendEvents(lent.library, WORKSPACE, [taken])).toMatchObject({ error: { code: 'name-taken' } });
  });

  test('read tables, line and search follow in the same breath', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    const customer = lent.mint.event(meeting.session, 'frame.answered', {
      step: meeting.step,
      field: 'customer',
      text: 'Dockside Bakery',
    });
    const said = note(lent.mint, meeting, 'The gasket leaks');
    appendEvents(lent.library, meeting.session, [...meeting.events, customer, said]);
    const { db } = lent.library;
    expect(db.read('SELECT text, status FROM notes').all()).toEqual([
      { text: 'The gasket leaks', status: 'open' },
    ]);
    expect(db.read('SELECT customer, status, title FROM sessions').all()).toEqual([
      { customer: 'Dockside Bakery', status: 'running', title: 'Oil on the floor' },
    ]);
    const found = db.read(`SELECT rowid FROM passages_fts WHERE passages_fts MATCH 'gasket'`).all();
    expect(found).toHaveLength(1);
  });
});

function brokenLinks(events: readonly StoredEvent[]): readonly string[] {
  return events
    .filter(({ hash, ...event }, index) => hash !== chainHash(events[index - 1]?.hash ?? '', event))
    .map((event) => event.id);
}
