import type { z } from 'zod';
import type { Id, NewEvent } from '../../../shared/session/event.ts';
import { itemEvents } from '../../../shared/session/item-events.ts';
import { meetingEvents } from '../../../shared/session/meeting-events.ts';
import { peopleEvents } from '../../../shared/session/people-events.ts';
import { closeEvents } from '../../../shared/steps/close/events.ts';
import { decideEvents } from '../../../shared/steps/decide/events.ts';
import { frameEvents } from '../../../shared/steps/frame/events.ts';
import { messageEvents } from '../../../shared/steps/message/events.ts';
import { breakdownEvents } from '../../../shared/steps/breakdown/events.ts';
import { bulletproofEvents } from '../../../shared/steps/bulletproof/events.ts';
import { handoverEvents } from '../../../shared/steps/handover/events.ts';
import { ideateEvents } from '../../../shared/steps/ideate/events.ts';
import { promiseEvents } from '../../../shared/steps/promise/events.ts';
import { shortlistEvents } from '../../../shared/steps/shortlist/events.ts';
import { roomEvents } from '../../../shared/steps/room/events.ts';
import { roundEvents } from '../../../shared/steps/round/events.ts';
import { whyTreeEvents } from '../../../shared/steps/why-tree/events.ts';

const types = {
  ...meetingEvents,
  ...peopleEvents,
  ...itemEvents,
  ...frameEvents,
  ...roomEvents,
  ...roundEvents,
  ...whyTreeEvents,
  ...decideEvents,
  ...messageEvents,
  ...closeEvents,
  ...shortlistEvents,
  ...promiseEvents,
  ...ideateEvents,
  ...handoverEvents,
  ...bulletproofEvents,
  ...breakdownEvents,
};
type Types = typeof types;

/** Writes one session's events down while its clock runs. */
export interface Scribe {
  readonly session: Id;
  /** Epoch milliseconds. */
  now(): number;
  /** Moves the clock; it never runs backwards. */
  waitUntil(instant: number): void;
  id(): Id;
  /** One gesture's events share an instant. */
  write<T extends keyof Types>(type: T, body: z.input<Types[T]['body']>): void;
  /** Somebody typed for a while: the next gesture is some seconds later. */
  breathe(): void;
  events(): readonly NewEvent[];
}

/** How long a gesture takes: longer after longer words would be truer and would show nothing more. */
const BREATH = 11_000;

export interface ScribeOptions {
  readonly start: number;
  readonly by: string;
  /** A fresh UUIDv7 of that instant, later than every one before. */
  readonly idAt: (instant: number) => Id;
  /** Events that were made elsewhere, at the start. */
  readonly first: (session: Id, at: string, ids: () => Id) => readonly NewEvent[];
}

export function scribe({ start, by, idAt, first }: ScribeOptions): Scribe {
  let now = start;
  const session = idAt(now);
  const events: NewEvent[] = [...first(session, instantOf(now), () => idAt(now))];
  return {
    session,
    now: () => now,
    waitUntil: (instant) => {
      now = Math.max(now, instant);
    },
    id: () => idAt(now),
    write: (type, body) => {
      events.push({ id: idAt(now), session, at: instantOf(now), by, type, v: types[type].v, body });
    },
    breathe: () => {
      now += BREATH;
    },
    events: () => events,
  };
}

export function instantOf(instant: number): string {
  return new Date(instant).toISOString();
}
