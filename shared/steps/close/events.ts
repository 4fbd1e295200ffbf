import { z } from 'zod';
import { dateSchema, idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** Read aloud in this order: what was decided, what is still open, who does what. */
export const readListSchema = z.enum(['decisions', 'questions', 'actions']);
export type ReadList = z.infer<typeof readListSchema>;

const step = idSchema;

export const closeEvents = {
  'close.read': undoable(1, z.strictObject({ step, list: readListSchema, read: z.boolean() })),
  /** "What was said but is not here?" was asked; what came is captured as items. */
  'close.missing-asked': undoable(1, z.strictObject({ step, asked: z.boolean() })),
  /** Return on time invested, by show of hands: how many gave 1, 2, 3, 4, 5. Never per person (rule 10). */
  'close.return-counted': undoable(
    1,
    z.strictObject({ step, counts: z.array(z.number().int().min(0).max(500)).length(5) }),
  ),
  'close.next-set': undoable(1, z.strictObject({ step, date: dateSchema.nullable(), note: textSchema })),
};
export type CloseEvent = EventOf<typeof closeEvents>;
