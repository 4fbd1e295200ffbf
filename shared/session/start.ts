import type { z } from 'zod';
import type { Id, Instant, NewEvent } from './event.ts';
import { meetingEvents, type AgendaStep } from './meeting-events.ts';
import type { SessionLink } from './meeting.ts';

/** A template as sessions start from it: built in (steps without ids) or a team's own (with ids of its own). */
export interface StartTemplate {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly Omit<AgendaStep, 'id'>[];
}

export interface StartOptions {
  readonly template: StartTemplate;
  readonly title: string;
  /** Empty when nobody said. */
  readonly facilitator: string;
  /** Minutes east of UTC where the meeting is held. */
  readonly utcOffset: number;
  readonly session: Id;
  readonly at: Instant;
  /** Fresh UUIDv7s, each later than the one before. */
  readonly ids: () => Id;
  /** Whether the clock runs at once, in the first step. */
  readonly start: boolean;
  /** The day it is planned for, `2026-11-27`. */
  readonly plannedFor?: string;
  readonly links?: readonly SessionLink[];
}

/**
 * The first events of a session: planned, and started when asked and there is a step to start with. Step ids are fresh, so that two
 * sessions from one template share none.
 */
export function planSession(options: StartOptions): readonly NewEvent[] {
  const { template, title, facilitator, utcOffset, ids, start, plannedFor, links } = options;
  const agenda = template.steps.map((step): AgendaStep => Object.assign({}, step, { id: ids() }));
  const planned = {
    title,
    template: { id: template.id, name: template.name },
    facilitator,
    utcOffset,
    agenda,
    ...(plannedFor === undefined ? {} : { plannedFor }),
    ...(links === undefined ? {} : { links: [...links] }),
  } satisfies z.infer<(typeof meetingEvents)['session.planned']['body']>;
  const events = [eventOf(options, 'session.planned', planned)];
  const first = agenda[0];
  if (start && first) events.push(eventOf(options, 'session.started', { step: first.id }));
  return events;
}

function eventOf(
  { session, at, ids, facilitator }: StartOptions,
  type: 'session.planned' | 'session.started',
  body: Readonly<Record<string, unknown>>,
): NewEvent {
  return { id: ids(), session, at, by: facilitator, type, v: meetingEvents[type].v, body };
}
