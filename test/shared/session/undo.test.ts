import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndoable } from '../../../shared/session/event-types.ts';
import type { SessionLog } from '../../../shared/session/fold.ts';
import { withEvents } from '../../../shared/session/log.ts';
import { redoTarget, undoTargets } from '../../../shared/session/undo.ts';
import {
  acceptedEvents,
  event,
  logWith,
  OPENING,
  STEPS,
  stream,
  timeNumber,
} from '../../support/meeting-script.ts';

function undo(log: SessionLog, number: number): SessionLog {
  const events = undoTargets(log, isUndoable);
  return events.length === 0
    ? log
    : withEvents(stream, log, [event(number, 'session.retracted', { events })]);
}

function redo(log: SessionLog, number: number): SessionLog {
  const target = redoTarget(log, isUndoable);
  return target === undefined
    ? log
    : withEvents(stream, log, [event(number, 'session.retracted', { events: [target] })]);
}

describe('undo and redo', () => {
  it('takes back gesture by gesture and brings everything back', () => {
    fc.assert(
      fc.property(acceptedEvents, (events) => {
        const states = [logWith(...events).state];
        let log = logWith(...events);
        let number = 1000;
        while (undoTargets(log, isUndoable).length > 0 && number < 1100) {
          log = undo(log, (number += 1));
          states.push(log.state);
        }
        for (const state of states.toReversed().slice(1)) {
          log = redo(log, (number += 1));
          expect(log.state).toEqual(state);
        }
        expect(redoTarget(log, isUndoable)).toBeUndefined();
      }),
    );
  });

  it('passes over the clock and the steps', () => {
    const note = event(10, 'session.renamed', { title: 'Renamed' });
    const log = logWith(note, event(11, 'session.step-entered', { step: STEPS.plan }));
    expect(undoTargets(log, isUndoable)).toEqual([note.id]);
    expect(undo(log, 12).state.meeting.current).toBe(STEPS.plan);
  });

  it('takes back all events of one gesture together', () => {
    const at = timeNumber(10);
    const first = event(10, 'session.renamed', { title: 'One' }, at);
    const second = event(11, 'session.facilitator-set', { facilitator: 'Two' }, at);
    const log = undo(logWith(first, second), 12);
    expect(log.state.meeting).toMatchObject({
      title: 'Late deliveries to Northwind',
      facilitator: 'Priya Nair',
    });
  });

  it('has nothing to redo once something new was done', () => {
    const undone = undo(logWith(event(10, 'session.renamed', { title: 'One' })), 11);
    expect(redoTarget(undone, isUndoable)).toBe(undone.events.at(-1)?.id);
    const further = withEvents(stream, undone, [event(12, 'session.renamed', { title: 'Two' })]);
    expect(redoTarget(further, isUndoable)).toBeUndefined();
  });

  it('undoes nothing in a session that was only opened', () => {
    const opened = withEvents(stream, logWith(), []);
    const people = undo(undo(undo(undo(opened, 900), 901), 902), 903);
    expect(people.state.people.participants).toEqual([]);
    expect(undoTargets(people, isUndoable)).toEqual([]);
    expect(people.state.meeting.title).toBe('Late deliveries to Northwind');
    expect(OPENING).toHaveLength(6);
  });
});
