import { z } from 'zod';
import {
  idSchema,
  instantSchema,
  newEventSchema,
  storedEventSchema,
  streamSchema,
} from '../session/event.ts';
import { linkSchema } from '../session/meeting-events.ts';
import { method } from './method.ts';

export const sessionStatusSchema = z.enum(['planned', 'running', 'paused', 'closed']);

/** One line of the library: the `sessions` read table, nothing computed at reading. */
export const sessionLineSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  template: z.string(),
  templateName: z.string(),
  customer: z.string(),
  need: z.string(),
  facilitator: z.string(),
  status: sessionStatusSchema,
  /** When it started, or was planned: what the list is sorted by, newest first. */
  at: instantSchema,
  closedAt: instantSchema.nullable(),
  /** Title of the current step, empty before the start. */
  step: z.string(),
  departments: z.array(z.string()),
  decisions: z.number().int(),
  actions: z.number().int(),
  /** Open questions and actions. */
  open: z.number().int(),
  /** When its last event happened. */
  changedAt: instantSchema,
});
export type SessionLine = Readonly<z.infer<typeof sessionLineSchema>>;

const filter = z.strictObject({
  status: z.array(sessionStatusSchema).exactOptional(),
  customer: z.string().max(400).exactOptional(),
  department: z.string().max(400).exactOptional(),
  template: z.string().max(80).exactOptional(),
  /** Title words. */
  title: z.string().max(400).exactOptional(),
  withOpenItems: z.boolean().exactOptional(),
});

/** A session that is linked from or to another. A link reaches beyond the library: what it points to may not be here. */
export const relatedSessionSchema = z.strictObject({
  session: idSchema,
  /** Why they are linked, and the thing that is about: in the words of the one that points. */
  kind: linkSchema.shape.kind,
  item: idSchema.nullable(),
  /** `from`: this session came from the other; `to`: it led to the other. */
  direction: z.enum(['from', 'to']),
  /** Null when the other one is not in this library. */
  known: z
    .strictObject({
      title: z.string(),
      templateName: z.string(),
      status: sessionStatusSchema,
      /** When it started, or was planned. */
      at: instantSchema,
    })
    .nullable(),
});
export type RelatedSession = Readonly<z.infer<typeof relatedSessionSchema>>;

/** Text being typed, kept every moment so that a crash loses at most one second. `field` is the window's own name for the place. */
export const draftSchema = z.strictObject({ field: z.string().max(200), text: z.string().max(1_100_000) });

export const sessionMethods = {
  /** A page of sessions, newest first; `after` is the last line of the page before. */
  'sessions.list': method(
    z.strictObject({
      filter: filter.exactOptional(),
      after: z.strictObject({ at: instantSchema, id: idSchema }).exactOptional(),
      limit: z.number().int().min(1).max(200),
    }),
    z.strictObject({ lines: z.array(sessionLineSchema), more: z.boolean() }),
  ),
  /** The sessions one came from, then those it led to, each in order of time. */
  'sessions.related': method(
    z.strictObject({ session: idSchema }),
    z.strictObject({ related: z.array(relatedSessionSchema) }),
  ),
  /** Everything of one stream (a session's id or `workspace`): events in order, and unsent drafts. */
  'events.read': method(
    z.strictObject({ session: streamSchema }),
    z.strictObject({ events: z.array(storedEventSchema), drafts: z.array(draftSchema) }),
  ),
  /**
   * Appends events to one stream, all or none, on disk when the reply comes. The first event of a session is `session.planned`.
   * Refusals come as errors with the event's code.
   */
  'events.append': method(
    z.strictObject({ session: streamSchema, events: z.array(newEventSchema).min(1).max(2000) }),
    z.strictObject({ events: z.array(storedEventSchema) }),
  ),
  /** The machine slept from then until now: that was a pause, not talk. Told by a host that hears of the lid. */
  'clock.slept': method(z.strictObject({ from: instantSchema }), z.strictObject({})),
  /**
   * Whether any window is open. Without one for more than a minute nobody is in the meeting, and the clock leaves that time out. Told by a
   * host that goes on without windows.
   */
  'clock.attended': method(z.strictObject({ windows: z.boolean() }), z.strictObject({})),
  /** Empty text removes the draft. */
  'drafts.save': method(z.strictObject({ session: streamSchema, draft: draftSchema }), z.strictObject({})),
};
