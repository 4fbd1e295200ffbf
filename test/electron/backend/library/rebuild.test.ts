import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { readEventRows } from '../../../../electron/backend/library/event-rows.ts';
import { rebuild } from '../../../../electron/backend/library/rebuild.ts';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { eventOf, moves, type Move } from '../../../support/arbitrary-events.ts';
import { checkSearchIndexes, derivedRows } from '../../../support/derived-rows.ts';
import { note, startedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';
import { writable } from '../../../support/writable.ts';

describe('the read tables', () => {
  test('are after any meeting what a rebuild from the events makes of it', () => {
    fc.assert(
      fc.property(moves, moves, (first, second) => {
        using lent = temporaryLibrary();
        play(lent, first);
        play(lent, second);
        const db = writable(lent.library);
        checkSearchIndexes(db);
        const grown = derivedRows(db);
        rebuild(db);
        checkSearchIndexes(db);
        expect(grown).toEqual(derivedRows(db));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('come back after somebody emptied them', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    appendEvents(lent.library, meeting.session, [...meeting.events, note(lent.mint, meeting, 'gasket')]);
    const db = writable(lent.library);
    const grown = derivedRows(db);
    db.write('DELETE FROM notes').run();
    expect(derivedRows(db)).not.toEqual(grown);
    rebuild(db);
    expect(derivedRows(db)).toEqual(grown);
    expect(db.connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });
});

describe('the fold', () => {
  test('gives the same state for any order and repetition of the same events', () => {
    fc.assert(
      fc.property(moves, fc.array(fc.nat(), { maxLength: 60 }), (played, shuffle) => {
        using lent = temporaryLibrary();
        const { session } = play(lent, played);
        const events = readEventRows(lent.library.db, session);
        const mixed = shuffle.flatMap((index) => events[index % events.length] ?? []);
        const stream = sessionStream(session);
        expect(logOf(stream, [...mixed, ...events.toReversed()])).toEqual(logOf(stream, events));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

function play(lent: TemporaryLibrary, played: readonly Move[]): { readonly session: string } {
  const meeting = startedMeeting(lent.mint);
  const said: NewEvent[] = [...meeting.events];
  appendEvents(lent.library, meeting.session, meeting.events);
  for (const [index, move] of played.entries()) {
    lent.mint.advance(1000);
    const event = eventOf(lent.mint, meeting, move, said, index * 7919);
    if (appendEvents(lent.library, meeting.session, [event]).ok) said.push(event);
  }
  return meeting;
}
