import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

export const frameFieldSchema = z.enum(['customer', 'need', 'done-when', 'sponsor', 'sale']);
export type FrameField = z.infer<typeof frameFieldSchema>;

const heard = {
  words: textSchema,
  tone: z.enum(['praise', 'complaint', 'neutral']),
  heardBy: nameSchema,
  on: dateSchema.nullable(),
};

export const frameEvents = {
  /** One answer of the frame; `sale` holds `first`, `last` or nothing. */
  'frame.answered': undoable(
    1,
    z.strictObject({ step: idSchema, field: frameFieldSchema, text: textSchema }),
  ),
  /** The customer's latest words, with who heard them and when. */
  'frame.heard': undoable(
    1,
    z.strictObject({ step: idSchema, words: idSchema, heard: z.strictObject(heard) }),
  ),
  'frame.words-changed': undoable(
    1,
    z.strictObject({ step: idSchema, words: idSchema, heard: z.strictObject(heard) }),
  ),
  'frame.words-removed': undoable(1, z.strictObject({ step: idSchema, words: idSchema })),
  /** What we see: facts only. */
  'frame.fact-added': undoable(1, z.strictObject({ step: idSchema, fact: idSchema, text: textSchema })),
  'frame.fact-changed': undoable(1, z.strictObject({ step: idSchema, fact: idSchema, text: textSchema })),
  'frame.fact-removed': undoable(1, z.strictObject({ step: idSchema, fact: idSchema })),
};
export type FrameEvent = EventOf<typeof frameEvents>;
