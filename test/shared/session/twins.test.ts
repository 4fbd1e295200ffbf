import { describe, expect, it } from 'vitest';
import { twinsOf, twinsToRedo, twinsToUndo } from '../../../shared/session/twins.ts';
import { event, idNumber, logWith } from '../../support/meeting-script.ts';

const THERE = idNumber(900);
const item = (number: number, at: number) =>
  event(at, 'item.added', { item: idNumber(number), step: null, kind: 'note', text: 'a note' });

describe('twins', () => {
  it('are found in what a gesture names, whatever its type, and in what a retraction takes back', () => {
    const twins = [{ session: THERE, events: [idNumber(901)] }];
    const answer = event(20, 'future.answered', { twins });
    const undo = event(21, 'session.retracted', { events: [answer.id] });
    const log = logWith(answer, item(1, 22), undo);
    expect(twinsOf(log, [answer.id])).toEqual(twins);
    expect(twinsOf(log, [undo.id])).toEqual(twins);
    expect(
      twinsOf(
        log,
        log.events.slice(0, 3).map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(twinsOf(logWith(event(20, 'future.answered', { twins: 'nonsense' })), [idNumber(1020)])).toEqual(
      [],
    );
  });

  it('are taken back while they count, and brought back by taking back what took them', () => {
    const said = item(1, 20);
    const other = item(2, 21);
    const undo = event(22, 'session.retracted', { events: [said.id] });
    expect(twinsToUndo(logWith(said, other), [said.id])).toEqual([said.id]);
    expect(twinsToUndo(logWith(said, other, undo), [said.id])).toEqual([]);
    expect(twinsToRedo(logWith(said, other, undo), [said.id])).toEqual([undo.id]);
    const both = event(22, 'session.retracted', { events: [said.id, other.id] });
    expect(twinsToRedo(logWith(said, other, both), [said.id])).toEqual([]);
    const redo = event(23, 'session.retracted', { events: [undo.id] });
    expect(twinsToRedo(logWith(said, other, undo, redo), [said.id])).toEqual([]);
    expect(twinsToUndo(logWith(said, other, undo, redo), [said.id])).toEqual([said.id]);
  });
});
