import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** What becomes of an idea on the list: nothing yet, picked, or kept back for another time. */
export const fateSchema = z.enum(['open', 'picked', 'kept-back']);
export type Fate = z.infer<typeof fateSchema>;

const step = idSchema;
const pick = idSchema;

export const shortlistEvents = {
  /**
   * An idea is on the list. `idea` is the one of an earlier step, null for one that was typed here; its words are copied in, so that
   * they stay what the room looked at. `reason`: what a pick does for the customer, or why the idea is kept back.
   */
  'shortlist.added': undoable(
    1,
    z.strictObject({
      step,
      pick,
      idea: idSchema.nullable(),
      text: textSchema,
      fate: fateSchema,
      reason: textSchema,
    }),
  ),
  'shortlist.changed': undoable(
    1,
    z.strictObject({
      step,
      pick,
      text: textSchema.exactOptional(),
      fate: fateSchema.exactOptional(),
      reason: textSchema.exactOptional(),
    }),
  ),
  /** The order of the picks; `after` is the one before it, null for the first place. */
  'shortlist.moved': undoable(1, z.strictObject({ step, pick, after: idSchema.nullable() })),
  /** Off the list: an idea of an earlier step is undecided again, one that was typed here is gone. */
  'shortlist.removed': undoable(1, z.strictObject({ step, pick })),
};
export type ShortlistEvent = EventOf<typeof shortlistEvents>;
