import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, minutesSchema, nameSchema, textSchema } from './event.ts';
import { passing, undoable, type EventOf } from './event-type.ts';

/** Whether a role is up (green), listening (yellow) or excused (red) in a step. Shown as shape + word + colour. */
export const lightSchema = z.enum(['up', 'listening', 'excused']);
export type Light = z.infer<typeof lightSchema>;
export const roleSchema = z.enum(['shaker', 'mover', 'prover', 'maker']);
export type Role = z.infer<typeof roleSchema>;

/** One part of the agenda, as a template gives it and a session keeps it. `settings` belongs to the step kind. */
export const agendaStepSchema = z.strictObject({
  id: idSchema,
  kind: z.string().max(40),
  title: nameSchema,
  minutes: minutesSchema,
  /** What the facilitator can read out; empty for the kind's own prompt. */
  prompt: textSchema.exactOptional(),
  lights: z.partialRecord(roleSchema, lightSchema).exactOptional(),
  settings: z.record(z.string(), z.unknown()).exactOptional(),
});
export type AgendaStep = Readonly<z.infer<typeof agendaStepSchema>>;

export const linkSchema = z.strictObject({
  /** Why the sessions are linked, seen from this one. */
  kind: z.enum(['follows', 'handover', 'missed-promise', 'failed-check']),
  session: idSchema,
  /** The thing in the other session this one is about. */
  item: idSchema.exactOptional(),
});

const step = idSchema;

/** The course of the meeting: agenda, clock, life cycle, undo. */
export const meetingEvents = {
  'session.planned': passing(
    1,
    z.strictObject({
      title: nameSchema,
      template: z.strictObject({ id: z.string().max(80), name: nameSchema }),
      facilitator: nameSchema,
      /** Minutes east of UTC where the meeting is held, so that minutes print the room's own time of day anywhere. */
      utcOffset: z.number().int().min(-1080).max(1080),
      agenda: z.array(agendaStepSchema).max(100),
      plannedFor: dateSchema.exactOptional(),
      links: z.array(linkSchema).max(50).exactOptional(),
    }),
  ),
  'session.renamed': undoable(1, z.strictObject({ title: nameSchema })),
  'session.facilitator-set': undoable(1, z.strictObject({ facilitator: nameSchema })),
  'session.started': passing(1, z.strictObject({ step })),
  'session.paused': passing(1, z.strictObject({})),
  'session.resumed': passing(1, z.strictObject({})),
  /** A lid was closed or the app was gone: that time was not talk. Both ends lie in the past. */
  'session.gap-excluded': passing(1, z.strictObject({ from: instantSchema, to: instantSchema })),
  'session.step-entered': passing(1, z.strictObject({ step })),
  'session.step-minutes-set': undoable(1, z.strictObject({ step, minutes: minutesSchema })),
  /** The remaining steps shrink (or grow) together so that the meeting ends on time. */
  'session.squeezed': undoable(
    1,
    z.strictObject({ minutes: z.array(z.strictObject({ step, minutes: minutesSchema })).max(100) }),
  ),
  'session.closed': undoable(1, z.strictObject({})),
  /** Undo. Redo is a retraction of the retraction. */
  'session.retracted': passing(1, z.strictObject({ events: z.array(idSchema).min(1).max(500) })),
};
export type MeetingEvent = EventOf<typeof meetingEvents>;
