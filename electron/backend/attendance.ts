import { WORKSPACE, type Id, type NewEvent } from '../../shared/session/event.ts';
import { meetingEvents } from '../../shared/session/meeting-events.ts';
import { idAfter } from './id-after.ts';
import { appendEvents } from './library/append-events.ts';
import { dropHeartbeat, readHeartbeat, writeHeartbeat } from './library/heartbeats.ts';
import type { WritableDb } from './library/db.ts';
import type { Library } from './library/library.ts';
import { readLastEvent, readStatus } from './library/session-ends.ts';
import type { Push } from './push.ts';

/** How often `tick` is to be called, in milliseconds. */
export const BEAT = 5_000;
/** A silence longer than this was a closed lid or a crash, not talk. */
const ASLEEP = 30_000;
/** Without a window for longer than this nobody is in the meeting; a reload takes a moment. */
const ALONE = 60_000;

/**
 * Knows which running sessions somebody is attending, so that the time of a closed lid or a crash does not count as talk: it appends
 * `session.gap-excluded`. Attended is what was opened or added to by this process; a running session that came by import belongs to
 * another machine and is left alone.
 */
export interface Attendance {
  /** Before a session is read: takes off what passed since it was last attended. */
  readonly opened: (session: Id) => void;
  /** Before anything is appended: notices that the machine slept, so that the gap stands before what came after it. */
  readonly resume: () => void;
  /** After something was appended. */
  readonly attend: (session: Id) => void;
  /** The system says that it slept from `from` (epoch milliseconds) until now; short naps count too. */
  readonly slept: (from: number) => void;
  /** The last window was closed. */
  readonly absent: () => void;
  /** A window is open again: takes off what passed without one. */
  readonly present: () => void;
  /** Every BEAT: notices sleep and notes that the attended sessions still are. */
  readonly tick: () => void;
  /** Whether a meeting is going on here, so that long work had better wait. */
  readonly isMeeting: () => boolean;
}

export function createAttendance(open: () => Library | null, push: Push): Attendance {
  const attended = new Set<Id>();
  let last: number | null = null;
  // Since when no window is open; null with one, and before a host tells.
  let alone: number | null = null;
  const isLeft = (now: number): boolean => alone !== null && now - alone > ALONE;

  /** Leaves out the time from then until now, or, after a longer time without a window, all of that: once, whoever was first to notice. */
  const leaveOut = (library: Library, from: number | null, now: number): void => {
    const begin = isLeft(now) ? alone : from;
    last = now;
    if (begin === null) return;
    if (alone !== null) alone = now;
    for (const session of attended) {
      if (readStatus(library.db, session) === 'running') excludeGap(library, session, begin, now, push);
    }
  };

  const dropEnded = ({ db }: Library, writable: WritableDb): void => {
    for (const session of attended) {
      if (readStatus(db, session) === 'running') continue;
      attended.delete(session);
      dropHeartbeat(writable, session);
    }
  };

  const notice = (): void => {
    const library = open();
    if (!library?.writable) return;
    const now = library.now();
    dropEnded(library, library.writable);
    leaveOut(library, last !== null && now - last > ASLEEP ? last : null, now);
  };

  return {
    resume: () => {
      notice();
      // Whoever says something is here, window or not.
      if (alone !== null) alone = open()?.now() ?? alone;
    },
    attend: (session) => void attended.add(session),
    slept: (from) => {
      const library = open();
      if (library?.writable) leaveOut(library, from, library.now());
    },
    absent: () => {
      alone ??= open()?.now() ?? null;
    },
    present: () => {
      notice();
      alone = null;
    },
    isMeeting: () => attended.size > 0 && !isLeft(open()?.now() ?? 0),
    tick: () => {
      const library = open();
      if (!library?.writable || isLeft(library.now())) return;
      notice();
      // The last beat is from when a window was open: the next start counts from there.
      if (alone !== null) return;
      const at = new Date(library.now()).toISOString();
      for (const session of attended) writeHeartbeat(library.writable, session, at);
    },
    opened: (session) => {
      const library = open();
      if (!library?.writable || session === WORKSPACE || attended.has(session)) return;
      if (readStatus(library.db, session) !== 'running') return;
      const event = readLastEvent(library.db, session);
      const beat = readHeartbeat(library.db, session);
      if (!event || (beat === undefined && event.origin !== library.origin)) return;
      const now = library.now();
      const from = Math.max(Date.parse(event.at), beat === undefined ? 0 : Date.parse(beat));
      if (now - from > ASLEEP) excludeGap(library, session, from, now, push);
      attended.add(session);
    },
  };
}

/** The gap's id lies right after the last event, so that it never comes later than what a window is just sending. */
function excludeGap(library: Library, session: Id, from: number, now: number, push: Push): void {
  const last = readLastEvent(library.db, session);
  if (!last) return;
  const event: NewEvent = {
    id: idAfter(last.id, library.newId()),
    session,
    at: new Date(now).toISOString(),
    by: 'Sameside',
    type: 'session.gap-excluded',
    v: meetingEvents['session.gap-excluded'].v,
    body: { from: new Date(from).toISOString(), to: new Date(now).toISOString() },
  };
  const reply = appendEvents(library, session, [event]);
  if (reply.ok) push({ name: 'events.appended', push: { session, events: [...reply.value] } });
}
