import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { passing, undoable, type EventOf } from '../../session/event-type.ts';

/** Everyone once, in turn; or two sides restate each other's view until they hear "yes, that's it". */
export const roundSettingsSchema = z.object({
  variant: z.enum(['views', 'swap']).default('views'),
  rounds: z.number().int().min(1).max(5).default(1),
});
export type RoundSettings = z.infer<typeof roundSettingsSchema>;

const step = idSchema;

export const roundEvents = {
  /** The floor goes to a participant; a turn that was open ends as spoken. The talk clock is people.floor-given, in the same gesture. */
  'round.turn-given': passing(
    1,
    z.strictObject({ step, turn: idSchema, participant: idSchema, round: z.number().int().min(1).max(50) }),
  ),
  'round.turn-ended': undoable(1, z.strictObject({ step, turn: idSchema, passed: z.boolean() })),
  'round.added': undoable(1, z.strictObject({ step })),
  /** What a speaker said, in their words. */
  'round.said': undoable(
    1,
    z.strictObject({
      step,
      said: idSchema,
      participant: idSchema,
      round: z.number().int().min(1).max(50),
      text: textSchema,
    }),
  ),
  'round.said-changed': undoable(1, z.strictObject({ step, said: idSchema, text: textSchema })),
  'round.said-removed': undoable(1, z.strictObject({ step, said: idSchema })),
  /** Swap sides: department `by` says what department `of` sees. */
  'round.restated': undoable(
    1,
    z.strictObject({ step, restatement: idSchema, by: idSchema, of: idSchema, text: textSchema }),
  ),
  /** The other side's answer: yes, that's it; or what was missed, and another try. */
  'round.restatement-answered': undoable(
    1,
    z.strictObject({ step, restatement: idSchema, yes: z.boolean(), missed: textSchema }),
  ),
  'round.restatement-changed': undoable(1, z.strictObject({ step, restatement: idSchema, text: textSchema })),
  'round.restatement-removed': undoable(1, z.strictObject({ step, restatement: idSchema })),
};
export type RoundEvent = EventOf<typeof roundEvents>;
