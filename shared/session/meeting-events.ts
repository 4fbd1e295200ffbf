import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, minutesSchema, nameSchema, textSchema } from './event.ts';
import { asItWas, passing, undoable, type EventOf } from './event-type.ts';

/** Whether a role is up (green), listening (yellow) or excused (red) in a step. Shown as shape + word + colour. */
export const lightSchema = z.enum(['up', 'listening', 'excused']);
export type Light = z.infer<typeof lightSchema>;
export const roleSchema = z.enum(['shaker', 'mover', 'prover', 'maker']);
export type Role = z.infer<typeof roleSchema>;
/** Two roles, in the order of the roles: how they stand to each other in a step (Mover and Prover need each other throughout). */
export const rolePairSchema = z.enum([
  'shaker-mover',
  'shaker-prover',
  'shaker-maker',
  'mover-prover',
  'mover-maker',
  'prover-maker',
]);
export type RolePair = z.infer<typeof rolePairSchema>;
const lightMap = z.partialRecord(roleSchema, lightSchema);
const pairMap = z.partialRecord(rolePairSchema, lightSchema);

/** One part of the agenda, as a template gives it and a session keeps it. `settings` belongs to the step kind. */
export const agendaStepSchema = z.strictObject({
  id: idSchema,
  kind: z.string().max(40),
  title: nameSchema,
  minutes: minutesSchema,
  /** What the facilitator can read out; empty for the kind's own prompt. */
  prompt: textSchema.exactOptional(),
  lights: lightMap.exactOptional(),
  pairs: pairMap.exactOptional(),
  settings: z.record(z.string(), z.unknown()).exactOptional(),
});
export type AgendaStep = Readonly<z.infer<typeof agendaStepSchema>>;

export const linkSchema = z.strictObject({
  /** Why the sessions are linked, seen from this one. */
  kind: z.enum(['follows', 'handover', 'missed-promise', 'failed-check', 'split-off']),
  session: idSchema,
  /** The thing in the other session this one is about. */
  item: idSchema.exactOptional(),
});

const step = idSchema;

/** The course of the meeting: agenda, clock, life cycle, undo. */
export const meetingEvents = {
  /** Version 2 knows light maps per pair of roles and steps split off; a body of version 1 is one without them. */
  'session.planned': passing(
    2,
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
    asItWas,
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
  /** A step the agenda did not have; `after` is the step before it, null for the first place. */
  'session.step-added': undoable(1, z.strictObject({ step: agendaStepSchema, after: idSchema.nullable() })),
  'session.step-moved': undoable(1, z.strictObject({ step, after: idSchema.nullable() })),
  /** Left out this time (or taken in again); going to it takes it in again too. */
  'session.step-skipped': undoable(
    1,
    z.strictObject({ step, skipped: z.boolean(), because: textSchema.exactOptional() }),
  ),
  /** The step gets a session of its own, `into`, which is linked back to this one; here it is skipped. */
  'session.step-split-off': undoable(1, z.strictObject({ step, into: idSchema })),
  /** What is new about a step; a light map replaces the one before. */
  'session.step-changed': undoable(
    1,
    z.strictObject({
      step,
      title: nameSchema.exactOptional(),
      prompt: textSchema.exactOptional(),
      lights: lightMap.exactOptional(),
      pairs: pairMap.exactOptional(),
      settings: z.record(z.string(), z.unknown()).exactOptional(),
    }),
  ),
  /** A light set by hand for one role in one step, whatever agenda and moment say; null returns to what they say. */
  'session.light-set': undoable(1, z.strictObject({ step, role: roleSchema, light: lightSchema.nullable() })),
  /** A role is called back in the middle of a step (a brick wall that needs a Shaker), or let go again. */
  'session.role-called': undoable(
    1,
    z.strictObject({ step, role: roleSchema, called: z.boolean(), because: textSchema.exactOptional() }),
  ),
  'session.closed': undoable(1, z.strictObject({})),
  /** Undo. Redo is a retraction of the retraction. */
  'session.retracted': passing(1, z.strictObject({ events: z.array(idSchema).min(1).max(500) })),
};
export type MeetingEvent = EventOf<typeof meetingEvents>;
