import { z } from 'zod';
import { idSchema, nameSchema } from './event.ts';
import { passing, undoable, type EventOf } from './event-type.ts';
import { lightSchema, roleSchema } from './meeting-events.ts';

export const seatSchema = z.enum(['front-line', 'lead', 'executive', 'customer', 'partner']);
export type Seat = z.infer<typeof seatSchema>;

/** Who is in the room and for which department they speak. */
export const peopleEvents = {
  /** A department this session concerns, whether or not anybody sits there. Names are copied in: minutes must not change later. */
  'people.department-added': undoable(1, z.strictObject({ department: idSchema, name: nameSchema })),
  'people.department-renamed': undoable(1, z.strictObject({ department: idSchema, name: nameSchema })),
  'people.department-removed': undoable(1, z.strictObject({ department: idSchema })),
  'people.joined': undoable(
    1,
    z.strictObject({
      participant: idSchema,
      /** The same human in the workspace's list, when known there. */
      person: idSchema.exactOptional(),
      name: nameSchema,
      department: idSchema.exactOptional(),
      seat: seatSchema.exactOptional(),
      role: roleSchema.exactOptional(),
    }),
  ),
  'people.changed': undoable(
    1,
    z.strictObject({
      participant: idSchema,
      name: nameSchema.exactOptional(),
      department: idSchema.nullable().exactOptional(),
      seat: seatSchema.nullable().exactOptional(),
      role: roleSchema.nullable().exactOptional(),
      present: z.boolean().exactOptional(),
    }),
  ),
  'people.removed': undoable(1, z.strictObject({ participant: idSchema })),
  /** A light set by hand for one department in one step; null returns to what the agenda says. */
  'people.light-set': undoable(
    1,
    z.strictObject({ step: idSchema, department: idSchema, light: lightSchema.nullable() }),
  ),
  /** Whose talk the clock counts from now on; null for nobody. By department only, never per person (rule 10). */
  'people.floor-given': passing(1, z.strictObject({ step: idSchema, department: idSchema.nullable() })),
};
export type PeopleEvent = EventOf<typeof peopleEvents>;
