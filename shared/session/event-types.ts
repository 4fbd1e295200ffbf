import { stepKinds } from '../steps/index.ts';
import type { EventType, EventTypes } from './event-type.ts';
import { itemEvents } from './item-events.ts';
import { meetingEvents } from './meeting-events.ts';
import { peopleEvents } from './people-events.ts';

/** Every type of event a session can hold. */
export const sessionEventTypes: EventTypes = {
  ...meetingEvents,
  ...peopleEvents,
  ...itemEvents,
  ...Object.assign({}, ...Object.values(stepKinds).map((kind) => kind.events)),
};

export function sessionEventType(type: string): EventType | undefined {
  return Object.hasOwn(sessionEventTypes, type) ? sessionEventTypes[type] : undefined;
}

export function isUndoable(type: string): boolean {
  return sessionEventType(type)?.undoable ?? false;
}
