import { z } from 'zod';
import { agendaStepSchema, meetingEvents } from '../session/meeting-events.ts';
import { idSchema, nameSchema, textSchema } from '../session/event.ts';
import { asItWas, undoable, type EventOf } from '../session/event-type.ts';
import { seatSchema } from '../session/people-events.ts';

/** An agenda a session starts from. Step ids in a template are its own; a session gets fresh ones. */
export const templateSchema = z.strictObject({
  id: z.string().max(80),
  name: nameSchema,
  purpose: textSchema,
  steps: z.array(agendaStepSchema).min(1).max(100),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;

/** What outlives one session. One stream for the whole library, under the same rules as a session. */
export const workspaceEvents = {
  'department.added': undoable(1, z.strictObject({ department: idSchema, name: nameSchema })),
  'department.renamed': undoable(1, z.strictObject({ department: idSchema, name: nameSchema })),
  'department.removed': undoable(1, z.strictObject({ department: idSchema })),
  'person.added': undoable(
    1,
    z.strictObject({
      person: idSchema,
      name: nameSchema,
      department: idSchema.nullable(),
      seat: seatSchema.nullable(),
    }),
  ),
  'person.changed': undoable(
    1,
    z.strictObject({
      person: idSchema,
      name: nameSchema.exactOptional(),
      department: idSchema.nullable().exactOptional(),
      seat: seatSchema.nullable().exactOptional(),
    }),
  ),
  'person.removed': undoable(1, z.strictObject({ person: idSchema })),
  /** A department's intake checklist: what it must know before it can say yes. One line each. */
  'intake.line-added': undoable(
    1,
    z.strictObject({ line: idSchema, department: idSchema, text: textSchema }),
  ),
  'intake.line-changed': undoable(1, z.strictObject({ line: idSchema, text: textSchema })),
  'intake.line-removed': undoable(1, z.strictObject({ line: idSchema })),
  /** Hours a department's people can give in one week, for the load of promises; null for not known. */
  'department.capacity-set': undoable(
    1,
    z.strictObject({ department: idSchema, hours: z.number().min(0).max(100_000).nullable() }),
  ),
  /** A team's own template: the whole of it, every time. */
  'template.saved': undoable(2, z.strictObject({ template: templateSchema }), asItWas),
  'template.removed': undoable(1, z.strictObject({ template: z.string().max(80) })),
  /** Shared by the team (machine settings are preferences, not events): facilitator name, kept-words list … */
  'setting.changed': undoable(1, z.strictObject({ name: z.string().max(80), value: z.json() })),
  'session.retracted': meetingEvents['session.retracted'],
};
export type WorkspaceEvent = EventOf<typeof workspaceEvents>;
