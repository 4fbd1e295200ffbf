import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { passing, undoable, type EventOf } from '../../session/event-type.ts';

const step = idSchema;
const idea = idSchema;

export const ideateEvents = {
  /** Everybody thinks for themselves first, for so many minutes; beginning again starts that time anew. */
  'ideate.silence-begun': passing(1, z.strictObject({ step, minutes: z.number().int().min(1).max(60) })),
  'ideate.silence-ended': passing(1, z.strictObject({ step })),
  /** `by`: who had it, when that is wanted; `on`: the idea it builds on ("yes, and …"). */
  'ideate.idea-added': undoable(
    1,
    z.strictObject({
      step,
      idea,
      text: textSchema,
      by: idSchema.nullable().exactOptional(),
      on: idSchema.nullable().exactOptional(),
    }),
  ),
  'ideate.idea-changed': undoable(
    1,
    z.strictObject({
      step,
      idea,
      text: textSchema.exactOptional(),
      by: idSchema.nullable().exactOptional(),
      on: idSchema.nullable().exactOptional(),
    }),
  ),
  'ideate.idea-removed': undoable(1, z.strictObject({ step, idea })),
  /** Whether names stand beside the ideas in the room view and the minutes; they do not unless somebody wants it. */
  'ideate.names-shown': undoable(1, z.strictObject({ step, shown: z.boolean() })),
};
export type IdeateEvent = EventOf<typeof ideateEvents>;
