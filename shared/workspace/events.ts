import { z } from 'zod';
import { agendaStepSchema, meetingEvents } from '../session/meeting-events.ts';
import { idSchema, nameSchema, textSchema } from '../session/event.ts';
import { undoable, type EventOf } from '../session/event-type.ts';
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
  /** A team's own template: the whole of it, every time. */
  'template.saved': undoable(1, z.strictObject({ template: templateSchema })),
  'template.removed': undoable(1, z.strictObject({ template: z.string().max(80) })),
  /** Shared by the team (machine settings are preferences, not events): facilitator name, kept-words list … */
  'setting.changed': undoable(1, z.strictObject({ name: z.string().max(80), value: z.json() })),
  'session.retracted': meetingEvents['session.retracted'],
};
export type WorkspaceEvent = EventOf<typeof workspaceEvents>;
