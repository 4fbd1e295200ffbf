import type { z } from 'zod';
import type { Id, Instant } from './event.ts';
import { foldAgenda, takenIn } from './agenda.ts';
import type { AgendaStep, linkSchema, MeetingEvent, Role } from './meeting-events.ts';
import type { LightMap } from './step-kind.ts';

export type SessionStatus = 'planned' | 'running' | 'paused' | 'closed';
export type SessionLink = Readonly<z.infer<typeof linkSchema>>;

/** Why a step is left out: in words, or because it has a session of its own now. */
export interface Skipped {
  readonly because: string;
  readonly into: Id | null;
}

/** The course of one meeting. Times are sums of what events say; the reader adds what runs since `since`. */
export interface Meeting {
  readonly title: string;
  readonly template: { readonly id: string; readonly name: string };
  readonly facilitator: string;
  readonly utcOffset: number;
  readonly plannedFor: string | null;
  readonly plannedAt: Instant | null;
  readonly links: readonly SessionLink[];
  readonly status: SessionStatus;
  readonly agenda: readonly AgendaStep[];
  /** Steps that are left out, by id. They stay in the agenda, and going to one takes it in again. */
  readonly skipped: Readonly<Record<Id, Skipped>>;
  /** Roles called back into a step, by its id. */
  readonly called: Readonly<Record<Id, readonly Role[]>>;
  /** Lights set by hand, by step: they win over what the agenda and the moment say. */
  readonly relit: Readonly<Record<Id, LightMap>>;
  /** Time boxes as the template gave them (none for a step added later), for "planned" in the minutes and the patterns. */
  readonly plannedMinutes: Readonly<Record<Id, number>>;
  readonly current: Id | null;
  /** Steps that were entered at least once. */
  readonly visited: readonly Id[];
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** When the clock last began to run; null while it stands. */
  readonly since: Instant | null;
  /** Milliseconds spent in each step, up to `since`. */
  readonly spent: Readonly<Record<Id, number>>;
}

export const NO_MEETING: Meeting = {
  title: '',
  template: { id: '', name: '' },
  facilitator: '',
  utcOffset: 0,
  plannedFor: null,
  plannedAt: null,
  links: [],
  status: 'planned',
  agenda: [],
  skipped: {},
  called: {},
  relit: {},
  plannedMinutes: {},
  current: null,
  visited: [],
  startedAt: null,
  closedAt: null,
  since: null,
  spent: {},
};

export function foldMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  switch (event.type) {
    case 'session.planned':
      return meeting.plannedAt === null ? planned(event) : meeting;
    case 'session.renamed':
      return { ...meeting, title: event.body.title };
    case 'session.facilitator-set':
      return { ...meeting, facilitator: event.body.facilitator };
    case 'session.started':
      return enter(
        { ...meeting, status: 'running', startedAt: meeting.startedAt ?? event.at },
        event.body.step,
        event.at,
      );
    case 'session.paused':
      return {
        ...stopped(meeting, event.at),
        status: meeting.status === 'running' ? 'paused' : meeting.status,
      };
    case 'session.resumed':
      return meeting.status === 'paused' ? { ...meeting, status: 'running', since: event.at } : meeting;
    case 'session.gap-excluded':
      return withoutGap(meeting, event.body.from, event.body.to);
    case 'session.step-entered':
      return enter(meeting, event.body.step, event.at);
    case 'session.step-minutes-set':
      return withMinutes(meeting, [event.body]);
    case 'session.squeezed':
      return withMinutes(meeting, event.body.minutes);
    case 'session.step-added':
    case 'session.step-moved':
    case 'session.step-skipped':
    case 'session.step-split-off':
    case 'session.step-changed':
    case 'session.light-set':
    case 'session.role-called':
      return foldAgenda(meeting, event);
    case 'session.closed':
      return { ...stopped(meeting, event.at), status: 'closed', closedAt: event.at };
    case 'session.retracted':
      return meeting; // Undo is applied by the log, which folds again without the events it names.
  }
}

function planned(event: MeetingEvent & { readonly type: 'session.planned' }): Meeting {
  const { title, template, facilitator, utcOffset, agenda, plannedFor, links } = event.body;
  return {
    ...NO_MEETING,
    title,
    template,
    facilitator,
    utcOffset,
    agenda,
    plannedFor: plannedFor ?? null,
    plannedAt: event.at,
    links: links ?? [],
    plannedMinutes: Object.fromEntries(agenda.map((step) => [step.id, step.minutes])),
  };
}

function enter(meeting: Meeting, step: Id, at: Instant): Meeting {
  if (!meeting.agenda.some((other) => other.id === step)) return meeting;
  const running = meeting.status === 'running';
  return {
    ...stopped(meeting, at),
    current: step,
    since: running ? at : null,
    skipped: takenIn(meeting.skipped, step),
    visited: meeting.visited.includes(step) ? meeting.visited : [...meeting.visited, step],
  };
}

/** Books the time since `since` on the current step and stops the clock. */
function stopped(meeting: Meeting, at: Instant): Meeting {
  const { since, current, spent } = meeting;
  if (since === null || current === null) return { ...meeting, since: null };
  const ran = Math.max(0, Date.parse(at) - Date.parse(since));
  return { ...meeting, since: null, spent: { ...spent, [current]: (spent[current] ?? 0) + ran } };
}

/** A gap moves the start of the running stretch, or shortens what was already booked on the current step. */
function withoutGap(meeting: Meeting, from: Instant, to: Instant): Meeting {
  const { since, current, spent } = meeting;
  if (since === null || current === null) return meeting;
  const begin = Math.max(Date.parse(since), Date.parse(from));
  const end = Date.parse(to);
  if (end <= begin) return meeting;
  const ran = begin - Date.parse(since);
  return { ...meeting, since: to, spent: { ...spent, [current]: (spent[current] ?? 0) + ran } };
}

function withMinutes(
  meeting: Meeting,
  list: readonly { readonly step: Id; readonly minutes: number }[],
): Meeting {
  const minutes = new Map(list.map((entry) => [entry.step, entry.minutes]));
  return {
    ...meeting,
    agenda: meeting.agenda.map((step) => ({ ...step, minutes: minutes.get(step.id) ?? step.minutes })),
  };
}
