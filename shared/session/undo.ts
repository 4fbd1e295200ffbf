import type { Id, NewEvent } from './event.ts';
import { retractedBy, type Log } from './log.ts';

/**
 * Undo and redo over a log. One gesture may append several events: they share one `at` and `by`, and are undone together.
 * Undo retracts the last live gesture; redo retracts the last live retraction that is newer than it.
 */

/** Tells of a type whether Ctrl+Z takes it back. */
export type IsUndoable = (type: string) => boolean;

/** The events a press of undo would retract, newest gesture first; empty when there is nothing. */
export function undoTargets(log: Log<unknown>, isUndoable: IsUndoable): readonly Id[] {
  const last = lastGesture(log, isUndoable);
  if (last === undefined) return [];
  return log.events
    .filter((event) => sameGesture(event, last) && isUndoable(event.type) && !log.retracted.has(event.id))
    .map((event) => event.id);
}

/** The retraction a press of redo would retract; undefined when nothing was undone since the last gesture. */
export function redoTarget(log: Log<unknown>, isUndoable: IsUndoable): Id | undefined {
  const last = lastGesture(log, isUndoable);
  const retractions = new Set(
    log.events.filter((event) => retractedBy(event).length > 0).map((event) => event.id),
  );
  const undo = log.events.findLast(
    (event) =>
      retractions.has(event.id) &&
      !log.retracted.has(event.id) &&
      event.id > (last?.id ?? '') &&
      retractedBy(event).every((id) => !retractions.has(id)),
  );
  return undo?.id;
}

/** What a session was planned with (the people and things another session handed on) is its beginning, not a gesture of somebody in it. */
function lastGesture(log: Log<unknown>, isUndoable: IsUndoable): NewEvent | undefined {
  const first = log.events[0];
  const planned = first?.type === 'session.planned' ? first : undefined;
  return log.events.findLast(
    (event) =>
      isUndoable(event.type) &&
      !log.retracted.has(event.id) &&
      !(planned !== undefined && sameGesture(event, planned)),
  );
}

function sameGesture(one: NewEvent, other: NewEvent): boolean {
  return one.at === other.at && one.by === other.by;
}
