import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraryMethods } from '../../../../shared/contract/library.ts';
import { canonicalJson, chainInput } from '../../../../shared/session/canonical.ts';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { chainHash } from '../../../../electron/backend/library/chain.ts';
import { readEventRows } from '../../../../electron/backend/library/event-rows.ts';
import { closeLibrary } from '../../../../electron/backend/library/library.ts';
import { rowHash } from '../../../../electron/backend/safety/chains.ts';
import { checkLibrary } from '../../../../electron/backend/safety/check-library.ts';
import { note, startedMeeting, type PlannedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';

function meet(lent: TemporaryLibrary, notes: number): PlannedMeeting {
  const meeting = startedMeeting(lent.mint);
  const texts = Array.from({ length: notes }, (_, index) => note(lent.mint, meeting, `note ${index}`));
  expect(appendEvents(lent.library, meeting.session, [...meeting.events, ...texts])).toMatchObject({
    ok: true,
  });
  return meeting;
}

/** As the windows get it: exactly what the contract allows. */
function check(lent: TemporaryLibrary, rebuild = false) {
  const { db, writable } = lent.library;
  return libraryMethods['library.check'].output.parse(checkLibrary({ db, writable, rebuild }));
}

test('a whole library has no problems, and says how much was looked at', () => {
  using lent = temporaryLibrary();
  meet(lent, 3);
  meet(lent, 2);
  expect(check(lent)).toEqual({ events: 9, sessions: 2, problems: [], rebuilt: false });
  expect(check(lent, true)).toMatchObject({ problems: [], rebuilt: true });
});

test('a changed row is found by its hash, and what stands before it is said to be whole', () => {
  using lent = temporaryLibrary();
  const { session } = meet(lent, 5);
  const event = readEventRows(lent.library.db, session)[4]?.id ?? '';
  lent.library.db.connection
    .prepare(`UPDATE events SET body = replace(body, 'note', 'nope') WHERE id = ?`)
    .run(event);
  expect(check(lent, true)).toEqual({
    events: 7,
    sessions: 1,
    problems: [
      {
        code: 'chain-broken',
        message: `Event ${event} of session ${session} is not as it was written. 4 events before it are whole.`,
      },
    ],
    rebuilt: false,
  });
});

test.each([
  ['a missing event', 'DELETE FROM events WHERE seq = 3', 2],
  ['a missing beginning', 'DELETE FROM events WHERE seq = 1', 0],
  ['another author', `UPDATE events SET "by" = 'Someone' WHERE seq = 3`, 2],
  ['another time', `UPDATE events SET at = '2026-11-21T10:00:00.001Z' WHERE seq = 3`, 2],
  ['a body that only looks the same', `UPDATE events SET body = body || ' ' WHERE seq = 3`, 2],
])('%s is found', (_name, sql, whole) => {
  using lent = temporaryLibrary();
  meet(lent, 3);
  lent.library.db.connection.exec(sql);
  expect(check(lent).problems).toEqual([
    {
      code: 'chain-broken',
      message: expect.stringContaining(`written. ${whole} events before it are whole.`),
    },
  ]);
});

test('a number that was left out is found even where every hash was made to fit', () => {
  using lent = temporaryLibrary();
  const { session } = meet(lent, 1);
  const [, , last] = readEventRows(lent.library.db, session);
  if (!last) throw new Error('three events were expected');
  const [, before] = readEventRows(lent.library.db, session);
  const moved = { ...last, seq: 4 };
  lent.library.db.connection
    .prepare('UPDATE events SET seq = 4, hash = ? WHERE id = ?')
    .run(chainHash(before?.hash ?? '', moved), last.id);
  expect(check(lent).problems).toEqual([
    { code: 'chain-broken', message: expect.stringContaining(`${last.id} of`) },
  ]);
});

test('a flipped byte in the file, which SQLite’s own check does not see, is found', () => {
  using lent = temporaryLibrary();
  meet(lent, 50);
  closeLibrary(lent.library);
  const bytes = readFileSync(lent.file);
  // The event’s own row: the read tables hold the text without its key.
  const at = bytes.indexOf('"text":"note 17"') + '"text":"note '.length;
  bytes[at] = '9'.charCodeAt(0);
  writeFileSync(lent.file, bytes);
  lent.reopen();
  expect(lent.library.db.connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(check(lent).problems).toMatchObject([
    { code: 'chain-broken', message: expect.stringContaining('. 19 events before it are whole.') },
  ]);
});

test.each([
  `UPDATE notes SET text = 'other' WHERE text = 'note 1'`,
  `DELETE FROM notes WHERE text = 'note 1'`,
  `INSERT INTO session_departments (session, id, name) SELECT id, id, 'Ghosts' FROM sessions`,
  `UPDATE sessions SET customer = upper(customer) || 'X'`,
  `INSERT INTO passages_fts (rowid, text) VALUES (1, 'words nobody wrote')`,
])('read tables that do not follow from the events are found and mended: %s', (sql) => {
  using lent = temporaryLibrary();
  meet(lent, 3);
  lent.library.db.connection.exec(sql);
  expect(check(lent).problems).toMatchObject([{ code: 'tables-differ' }]);
  expect(check(lent, true)).toMatchObject({ problems: [], rebuilt: true });
  expect(check(lent)).toMatchObject({ problems: [] });
});

test('a read-only library is checked and never rebuilt', () => {
  using lent = temporaryLibrary();
  meet(lent, 2);
  lent.reopen({ readOnly: true });
  expect(check(lent, true)).toEqual({ events: 4, sessions: 1, problems: [], rebuilt: false });
});

test('a damaged structure is said in words', () => {
  using lent = temporaryLibrary();
  meet(lent, 300);
  closeLibrary(lent.library);
  const bytes = readFileSync(lent.file);
  const at = bytes.indexOf('note 17');
  writeFileSync(lent.file, bytes.fill(0xff, at - (at % 4096), at - (at % 4096) + 4096));
  lent.reopen();
  expect(check(lent).problems).toMatchObject([{ code: 'library-corrupt' }]);
});

test('the hash of a row is the hash of its event', () => {
  const body = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(body, fc.string(), fc.string(), (parsed, by, previous) => {
      const event = {
        id: 'i',
        session: 's',
        at: 'a',
        by,
        type: 't.t',
        v: 1,
        origin: 'o',
        seq: 7,
        body: JSON.parse(JSON.stringify(parsed)),
      };
      expect(chainInput(previous, event)).toContain(canonicalJson(event.body));
      expect(rowHash(previous, { ...event, body: canonicalJson(event.body), hash: '' })).toBe(
        chainHash(previous, event),
      );
    }),
  );
});
