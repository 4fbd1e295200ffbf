import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEvents, appendTogether } from '../../../../electron/backend/library/append-events.ts';
import { readEventRows } from '../../../../electron/backend/library/event-rows.ts';
import { checkLibrary } from '../../../../electron/backend/safety/check-library.ts';
import { note, startedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';

function twoMeetings({ mint, library }: TemporaryLibrary) {
  const meetings = ['Before', 'Now'].map((title) => startedMeeting(mint, title));
  for (const { session, events } of meetings) {
    expect(appendEvents(library, session, events)).toMatchObject({ ok: true });
  }
  const [before, now] = meetings;
  if (!before || !now) throw new Error('no meetings');
  return { before, now };
}

describe('a gesture that reaches several streams', () => {
  test('is in all of them, each chained on its own', () => {
    using lent = temporaryLibrary();
    const { mint, library } = lent;
    const { before, now } = twoMeetings(lent);
    const parts = [before, now].map((meeting) => ({
      session: meeting.session,
      events: [note(mint, meeting, 'kept')],
    }));
    const reply = appendTogether(library, parts);
    expect(reply).toMatchObject({ ok: true, value: [[{ seq: 3 }], [{ seq: 3 }]] });
    expect(appendTogether(library, parts)).toEqual(reply);
    expect(readEventRows(library.db, before.session)).toHaveLength(3);
    const { db, writable } = library;
    expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ problems: [] });
  });

  test('is in none of them when one refuses, and says why', () => {
    using lent = temporaryLibrary();
    const { mint, library } = lent;
    const { before, now } = twoMeetings(lent);
    const good = { session: now.session, events: [note(mint, now, 'kept')] };
    const bad = { session: before.session, events: [note(mint, before, ' ')] };
    expect(appendTogether(library, [good, bad])).toMatchObject({ error: { code: 'text-missing' } });
    expect(readEventRows(library.db, now.session)).toHaveLength(2);
    // What was refused has left no trace in memory either.
    expect(appendTogether(library, [good])).toMatchObject({ ok: true });
  });

  test('acts only on what its window has seen', () => {
    using lent = temporaryLibrary();
    const { mint, library } = lent;
    const { before } = twoMeetings(lent);
    const seen = before.events.at(-1)?.id ?? null;
    const add = (text: string, after: string | null) => ({
      session: before.session,
      events: [note(mint, before, text)],
      after,
    });
    const first = add('first', seen);
    expect(appendTogether(library, [first])).toMatchObject({ ok: true });
    expect(appendTogether(library, [add('second', seen)])).toMatchObject({
      error: { code: 'event-out-of-order' },
    });
    expect(appendTogether(library, [first])).toMatchObject({ ok: true });
  });

  test('names each stream once, and only with events of its own', () => {
    using lent = temporaryLibrary();
    const { mint, library } = lent;
    const { before, now } = twoMeetings(lent);
    const part = { session: now.session, events: [note(mint, now, 'kept')] };
    const refusal = { error: { code: 'bad-input' } };
    expect(appendTogether(library, [part, part])).toMatchObject(refusal);
    expect(appendTogether(library, [{ ...part, session: before.session }])).toMatchObject(refusal);
  });

  test('is all or none, whatever comes', () => {
    const words = fc.constantFrom('kept', 'missed', ' ');
    const gestures = fc.array(fc.tuple(fc.option(words), fc.option(words), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(gestures, (script) => {
        using lent = temporaryLibrary();
        const { mint, library } = lent;
        const { before, now } = twoMeetings(lent);
        for (const [one, other, stale] of script) {
          const count = (): number[] =>
            [before, now].map(({ session }) => readEventRows(library.db, session).length);
          const counted = count();
          const parts = [
            ...(one === null ? [] : [{ session: before.session, events: [note(mint, before, one)] }]),
            ...(other === null
              ? []
              : [
                  {
                    session: now.session,
                    events: [note(mint, now, other)],
                    ...(stale ? { after: null } : {}),
                  },
                ]),
          ];
          const reply = appendTogether(library, parts);
          const grown = count().map((size, index) => size - (counted[index] ?? 0));
          const wanted = [one === null ? 0 : 1, other === null ? 0 : 1];
          expect(grown).toEqual(reply.ok ? wanted : [0, 0]);
          expect(reply.ok).toBe(one !== ' ' && other !== ' ' && !(stale && other !== null));
        }
        const { db, writable } = library;
        expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ problems: [] });
      }),
      { numRuns: 15 },
    );
  });
});
