import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { checkLibrary } from '../../../../electron/backend/safety/check-library.ts';
import type { PlannedMeeting } from '../../../support/meeting.ts';
import { derivedRows } from '../../../support/derived-rows.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';
import { exportText, meet, storedEvents } from './exports.ts';
import { importHere } from './stage.ts';

/** What a facilitator may do on either machine; some of it is refused, as it would be for them. */
type Gesture = 'note' | 'action' | 'rename' | 'undo' | 'close' | 'department';
const gestures = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom<Gesture>('note', 'action', 'rename', 'undo', 'close', 'department'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  ),
  { maxLength: 25 },
);

function perform(on: TemporaryLibrary, meeting: PlannedMeeting, gesture: Gesture, text: string): void {
  on.mint.advance(1000);
  const { session, step } = meeting;
  const event = (type: string, body: NewEvent['body']): NewEvent => on.mint.event(session, type, body);
  const last = on.library.db
    .read<{ id: string }>('SELECT id FROM events WHERE session = ? ORDER BY id DESC LIMIT 1')
    .get(session);
  const item = on.mint.id();
  const made: Readonly<Record<Gesture, () => NewEvent>> = {
    note: () => event('item.added', { item, step, kind: 'note', text }),
    action: () => event('item.added', { item, step, kind: 'action', text }),
    rename: () => event('session.renamed', { title: text }),
    undo: () => event('session.retracted', { events: [last?.id ?? item] }),
    close: () => event('session.closed', {}),
    department: () => on.mint.event('workspace', 'department.added', { department: item, name: text }),
  };
  const next = made[gesture]();
  appendEvents(on.library, next.session, [next]);
}

function expectSame(one: TemporaryLibrary, other: TemporaryLibrary): void {
  expect(storedEvents(one.library)).toEqual(storedEvents(other.library));
  const rows = [one, other].map(({ library }) => library.writable && derivedRows(library.writable));
  expect(rows[0]).toEqual(rows[1]);
}

test('imports come to the same in any order and any number of times', () => {
  fc.assert(
    fc.property(gestures, fc.array(fc.nat({ max: 2 }), { maxLength: 6 }), (script, order) => {
      using first = temporaryLibrary(1);
      using second = temporaryLibrary(2);
      using third = temporaryLibrary(3);
      const machines = [first, second, third] as const;
      const meeting = meet(first, 'Oil', 'from the start');
      for (const other of [second, third]) importHere(other.library, exportText(first.library));
      for (const [machine, gesture, text] of script) {
        perform(machines[machine] ?? first, meeting, gesture, text);
      }
      const files = machines.map(({ library }) => exportText(library));
      using forwards = temporaryLibrary(4);
      using anyhow = temporaryLibrary(5);
      for (const file of files) expect(importHere(forwards.library, file)).toMatchObject({ ok: true });
      for (const index of [...order, 2, 1, 0]) importHere(anyhow.library, files[index] ?? '');
      expectSame(forwards, anyhow);
      for (const file of files) importHere(second.library, file);
      expectSame(forwards, second);
      const { db, writable } = anyhow.library;
      expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ problems: [] });
    }),
    { numRuns: 15 },
  );
});

test('an export of an import is the same file', () => {
  fc.assert(
    fc.property(gestures, (script) => {
      using from = temporaryLibrary(1);
      using into = temporaryLibrary(1);
      const meeting = meet(from, 'Oil');
      for (const [, gesture, text] of script) perform(from, meeting, gesture, text);
      const text = exportText(from.library);
      importHere(into.library, text);
      into.mint.advance(from.mint.now() - into.mint.now());
      expect(exportText(into.library)).toBe(text);
    }),
    { numRuns: 15 },
  );
});
