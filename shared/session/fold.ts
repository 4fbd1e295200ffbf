import { stepKindOf } from '../steps/index.ts';
import type { NewEvent } from './event.ts';
import { typed } from './event-type.ts';
import { itemEvents } from './item-events.ts';
import { foldItems } from './items.ts';
import type { Log, Stream } from './log.ts';
import { foldMeeting } from './meeting.ts';
import { meetingEvents, type MeetingEvent } from './meeting-events.ts';
import { foldFloor, foldPeople } from './people.ts';
import { peopleEvents } from './people-events.ts';
import { emptySession, type SessionState } from './state.ts';

export type SessionLog = Log<SessionState>;

/** A session's stream; `id` is the session's. */
export function sessionStream(id: string): Stream<SessionState> {
  return { empty: emptySession(id), fold };
}

/**
 * One event more. Total: an event of an unknown type, from a newer version, with a body that does not fit or whose step is missing
 * changes nothing.
 */
export function fold(session: SessionState, event: NewEvent): SessionState {
  const meeting = typed(meetingEvents, event);
  if (meeting) return foldCourse(session, meeting);
  const people = typed(peopleEvents, event);
  if (people) return { ...session, people: foldPeople(session.people, people) };
  const item = typed(itemEvents, event);
  if (item) return { ...session, items: foldItems(session.items, item, session.meeting.status === 'closed') };
  return foldStep(session, event);
}

/** When the meeting stands still or goes on to another step, nobody has the floor. */
function foldCourse(session: SessionState, event: MeetingEvent): SessionState {
  const meeting = foldMeeting(session.meeting, event);
  const stands = event.type === 'session.paused' || event.type === 'session.closed';
  const leaves = event.type === 'session.step-entered' && meeting.current !== session.meeting.current;
  if (stands || leaves) return { ...session, meeting, people: foldFloor(session.people, event.at, null) };
  const slept = event.type === 'session.gap-excluded' && session.people.floor !== null;
  if (slept) return { ...session, meeting, people: foldFloor(session.people, event.body.from, null) };
  return { ...session, meeting };
}

function foldStep(session: SessionState, event: NewEvent): SessionState {
  const kind = stepKindOf(event.type.slice(0, event.type.indexOf('.')));
  const known = kind && typed(kind.events, event);
  const id = known?.body !== undefined && stepIdOf(known.body);
  if (!kind || !known || !id) return session;
  if (!session.meeting.agenda.some((step) => step.id === id && step.kind === kind.name)) return session;
  const before = session.slices[id] ?? kind.empty;
  const after = kind.fold(before, known, session);
  return after === before ? session : { ...session, slices: { ...session.slices, [id]: after } };
}

/** The agenda step an event body belongs to. */
export function stepIdOf(body: unknown): string | undefined {
  const step = typeof body === 'object' && body !== null && 'step' in body ? body.step : undefined;
  return typeof step === 'string' ? step : undefined;
}
