import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** How a hole is closed: mended, or known and lived with, because … */
export const closingSchema = z.enum(['fixed', 'lived-with']);
export type Closing = z.infer<typeof closingSchema>;

const step = idSchema;
const trial = idSchema;
const hole = idSchema;

export const bulletproofEvents = {
  /** One idea goes before the Provers. `pick` is the one of a shortlist, null for an idea typed here; its words are copied in. */
  'bulletproof.trial-begun': undoable(
    1,
    z.strictObject({ step, trial, pick: idSchema.nullable(), text: textSchema }),
  ),
  /** That idea was not meant: it goes with everything found in it. */
  'bulletproof.trial-removed': undoable(1, z.strictObject({ step, trial })),
  /** What would stop it. `premortem`: an answer to “it is six months later and it failed: why?” */
  'bulletproof.hole-found': undoable(
    1,
    z.strictObject({
      step,
      hole,
      trial,
      text: textSchema,
      by: idSchema.nullable().exactOptional(),
      premortem: z.boolean().exactOptional(),
    }),
  ),
  'bulletproof.hole-changed': undoable(1, z.strictObject({ step, hole, text: textSchema })),
  'bulletproof.hole-removed': undoable(1, z.strictObject({ step, hole })),
  /** A solution that came while holes were listed waits for its turn. */
  'bulletproof.fix-kept': undoable(1, z.strictObject({ step, fix: idSchema, trial, text: textSchema })),
  'bulletproof.fix-removed': undoable(1, z.strictObject({ step, fix: idSchema })),
  /** Every hole is listed: now Shakers and Mover close them. */
  'bulletproof.fixing-begun': undoable(1, z.strictObject({ step, trial })),
  /** How a hole is closed; a null closing opens it again. */
  'bulletproof.hole-closed': undoable(
    1,
    z.strictObject({ step, hole, closing: closingSchema.nullable(), text: textSchema }),
  ),
  /** One more round: what is left that would stop it? */
  'bulletproof.asked-again': undoable(1, z.strictObject({ step, trial })),
  /** A Prover says: nothing left that would stop it. */
  'bulletproof.passed': undoable(1, z.strictObject({ step, trial, by: idSchema })),
  /** The Mover lets the idea go, because … */
  'bulletproof.dropped': undoable(1, z.strictObject({ step, trial, by: idSchema, because: textSchema })),
  /** It was not the end after all: one more round. */
  'bulletproof.reopened': undoable(1, z.strictObject({ step, trial })),
};
export type BulletproofEvent = EventOf<typeof bulletproofEvents>;
