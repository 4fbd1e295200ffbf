import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** What the card says in one piece: the idea, why it helps the customer; and how the Prover says it back in their own words. */
export const handoverFieldSchema = z.enum(['idea', 'helps', 'read-back']);
export type HandoverField = z.infer<typeof handoverFieldSchema>;

/** What the card says line by line: what was tried against the idea, what is still open, what must not be lost. */
export const linePartSchema = z.enum(['tried', 'open', 'keep']);
export type LinePart = z.infer<typeof linePartSchema>;

const step = idSchema;
const line = idSchema;
const question = idSchema;

export const handoverEvents = {
  /** `source` is what the words were taken from: an idea that came through bulletproof, or a pick. */
  'handover.answered': undoable(
    1,
    z.strictObject({
      step,
      field: handoverFieldSchema,
      text: textSchema,
      source: idSchema.nullable().exactOptional(),
    }),
  ),
  /** `how` is the fix of a hole that was tried; empty where there is none. */
  'handover.line-added': undoable(
    1,
    z.strictObject({
      step,
      line,
      part: linePartSchema,
      text: textSchema,
      how: textSchema.exactOptional(),
      source: idSchema.exactOptional(),
    }),
  ),
  'handover.line-changed': undoable(
    1,
    z.strictObject({ step, line, text: textSchema.exactOptional(), how: textSchema.exactOptional() }),
  ),
  'handover.line-removed': undoable(1, z.strictObject({ step, line })),
  /** Who is point person from here on: a participant with the Prover's hat. */
  'handover.point-set': undoable(1, z.strictObject({ step, participant: idSchema.nullable() })),
  /** The Mover has read the card out. */
  'handover.read-out': undoable(1, z.strictObject({ step })),
  'handover.asked': undoable(
    1,
    z.strictObject({ step, question, text: textSchema, by: idSchema.nullable() }),
  ),
  'handover.question-changed': undoable(1, z.strictObject({ step, question, text: textSchema })),
  'handover.question-removed': undoable(1, z.strictObject({ step, question })),
  /** Empty text opens the question again. */
  'handover.question-answered': undoable(1, z.strictObject({ step, question, text: textSchema })),
  /** A Prover takes the card. From then on it stands as it is. */
  'handover.accepted': undoable(1, z.strictObject({ step, by: idSchema })),
  /** The acceptance is taken back, because … */
  'handover.reopened': undoable(1, z.strictObject({ step, because: textSchema })),
};
export type HandoverEvent = EventOf<typeof handoverEvents>;
