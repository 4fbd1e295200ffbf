import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { passing, undoable, type EventOf } from '../../session/event-type.ts';

/** One laptop goes round, or the facilitator types what stands on slips of paper. */
export const writeWaySchema = z.enum(['pass-round', 'slips']);
export type WriteWay = z.infer<typeof writeWaySchema>;

export const writeSettingsSchema = z.object({
  names: z.boolean().default(false),
  way: writeWaySchema.default('pass-round'),
  /** Minutes of quiet. */
  quiet: z.number().min(1).max(60).default(5),
});

/** A random UUID (version 4): unlike every other id it tells neither when nor in which order it was made. */
const blindIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  .describe('A random UUID.');

const step = idSchema;

/**
 * While cards are hidden there are no events at all: they are drafts, which are on disk but in no export. Showing them is one event, so
 * that they share one instant and one author (who worked the window); their random ids, in whose order they stand, are the shuffle.
 */
export const writeEvents = {
  /** What is agreed before anybody writes: whether cards carry names, and how they are collected. */
  'write.arranged': undoable(
    1,
    z.strictObject({ step, names: z.boolean().exactOptional(), way: writeWaySchema.exactOptional() }),
  ),
  'write.quiet-started': passing(1, z.strictObject({ step, minutes: z.number().min(1).max(60) })),
  'write.quiet-ended': passing(1, z.strictObject({ step })),
  /** `by` is null on every card when names are left off. */
  'write.revealed': undoable(
    1,
    z.strictObject({
      step,
      names: z.boolean(),
      cards: z
        .array(z.strictObject({ card: blindIdSchema, text: textSchema, by: idSchema.nullable() }))
        .min(1)
        .max(500),
    }),
  ),
  'write.card-changed': undoable(1, z.strictObject({ step, card: idSchema, text: textSchema })),
  'write.card-removed': undoable(1, z.strictObject({ step, card: idSchema })),
};
export type WriteEvent = EventOf<typeof writeEvents>;
