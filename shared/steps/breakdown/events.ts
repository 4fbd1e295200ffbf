import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** What the Prover says before the pieces: what could go wrong, ways to do it, and in what order. */
export const howPartSchema = z.enum(['risk', 'option', 'order']);
export type HowPart = z.infer<typeof howPartSchema>;

const step = idSchema;
const how = idSchema;
const objection = idSchema;

/** The pieces themselves are actions, session-wide items captured in this step. */
export const breakdownEvents = {
  /** `answer`: what is done about a risk, what speaks for an option. */
  'breakdown.how-added': undoable(
    1,
    z.strictObject({ step, how, part: howPartSchema, text: textSchema, answer: textSchema.exactOptional() }),
  ),
  'breakdown.how-changed': undoable(
    1,
    z.strictObject({ step, how, text: textSchema.exactOptional(), answer: textSchema.exactOptional() }),
  ),
  'breakdown.how-removed': undoable(1, z.strictObject({ step, how })),
  /** The whole order of the pieces, by item; a piece that is not named comes after them, as it was captured. */
  'breakdown.pieces-ordered': undoable(1, z.strictObject({ step, pieces: z.array(idSchema).max(500) })),
  /** A Maker objects to one piece, or to the whole when `piece` is null. */
  'breakdown.objection-raised': undoable(
    1,
    z.strictObject({
      step,
      objection,
      piece: idSchema.nullable(),
      by: idSchema.nullable(),
      text: textSchema,
    }),
  ),
  'breakdown.objection-changed': undoable(1, z.strictObject({ step, objection, text: textSchema })),
  /** How it was met; empty text opens it again. */
  'breakdown.objection-met': undoable(1, z.strictObject({ step, objection, answer: textSchema })),
  'breakdown.objection-removed': undoable(1, z.strictObject({ step, objection })),
};
export type BreakdownEvent = EventOf<typeof breakdownEvents>;
