import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../../shared/session/event.ts';
import { fold } from '../../../shared/session/fold.ts';
import { logOf, stateAt, withEvents, withoutEvents } from '../../../shared/session/log.ts';
import {
  acceptedEvents,
  anyEvents,
  event,
  idNumber,
  logWith,
  OPENING,
  stream,
} from '../../support/meeting-script.ts';

describe('a session is the sum of its events', () => {
  it('folds any events in any order without throwing', () => {
    fc.assert(
      fc.property(anyEvents, fc.infiniteStream(fc.nat()), (events, dice) => {
        const shuffled = events.toSorted(() => (dice.next().value ?? 0) - 1_000_000_000);
        const state = shuffled.reduce(fold, stream.empty);
        expect(state.id).toBe(stream.empty.id);
      }),
    );
  });

  it('ignores types, versions and bodies it does not know', () => {
    const before = logWith().state;
    const strange: readonly NewEvent[] = [
      event(50, 'telepathy.sensed', { thought: 1 }),
      { ...event(51, 'session.renamed', { title: 'x' }), v: 99 },
      event(52, 'session.renamed', { title: 7 }),
      event(53, 'constructor.called', {}),
      event(54, 'frame.answered', { step: idNumber(999), field: 'need', text: 'x' }),
    ];
    expect(strange.reduce(fold, before)).toEqual(before);
  });

  it('does not depend on the order in which events arrive, nor on how often', () => {
    fc.assert(
      fc.property(acceptedEvents, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (events, dice) => {
        const all = [...OPENING, ...events];
        const shuffled = all
          .map((item, index) => ({ item, die: dice[index] ?? 0 }))
          .toSorted((a, b) => a.die - b.die);
        const twice = [...shuffled, ...shuffled].map(({ item }) => item);
        expect(logOf(stream, twice).state).toEqual(logWith(...events).state);
      }),
    );
  });

  it('gives the same state event by event, all at once, and merged from two halves', () => {
    fc.assert(
      fc.property(acceptedEvents, (events) => {
        const one = events.reduce((log, next) => withEvents(stream, log, [next]), logWith());
        const odd = events.filter((_, index) => index % 2 === 1);
        const even = events.filter((_, index) => index % 2 === 0);
        const merged = withEvents(stream, logWith(...even), odd);
        expect(one.state).toEqual(logWith(...events).state);
        expect(merged.state).toEqual(one.state);
      }),
    );
  });

  it('forgets a refused event as if it had never been', () => {
    fc.assert(
      fc.property(acceptedEvents, (events) => {
        const refused = event(500, 'session.renamed', { title: 'Refused' });
        const log = withEvents(stream, logWith(...events), [refused]);
        expect(withoutEvents(stream, log, new Set([refused.id]))).toEqual(logWith(...events));
      }),
    );
  });

  it('shows a session as it was at any earlier moment, before a later undo', () => {
    const renamed = event(10, 'session.renamed', { title: 'Renamed' });
    const undone = event(11, 'session.retracted', { events: [renamed.id] });
    const log = logWith(renamed, undone);
    expect(log.state.meeting.title).toBe('Late deliveries to Northwind');
    expect(stateAt(stream, log, renamed.id).meeting.title).toBe('Renamed');
  });

  it('ignores a retraction of events that come after it', () => {
    const undone = event(10, 'session.retracted', { events: [idNumber(1011)] });
    const renamed = event(11, 'session.renamed', { title: 'Renamed' });
    expect(logWith(undone, renamed).state.meeting.title).toBe('Renamed');
  });
});
