import type { Id } from './event.ts';
import type { Items } from './items.ts';
import { NO_MEETING, type Meeting } from './meeting.ts';
import { NOBODY, type People } from './people.ts';

/** Everything known of one session, computed from its events by fold.ts. */
export interface SessionState {
  readonly id: Id;
  readonly meeting: Meeting;
  readonly people: People;
  readonly items: Items;
  /** What each step holds, by step id. Read it through `sliceOf`, which knows the type. */
  readonly slices: Readonly<Record<Id, unknown>>;
}

export function emptySession(id: Id): SessionState {
  return { id, meeting: NO_MEETING, people: NOBODY, items: [], slices: {} };
}
