import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/**
 * How it will be decided, said before the options: the leader after advice, consent (no reasoned objection left), fist-to-five
 * (fingers from 0 to 5), or majority.
 */
export const ruleSchema = z.enum(['leader', 'consent', 'fist-to-five', 'majority']);
export type DecisionRule = z.infer<typeof ruleSchema>;
export const stanceSchema = z.enum(['for', 'can-live-with', 'against']);
export type Stance = z.infer<typeof stanceSchema>;

const step = idSchema;

export const decideEvents = {
  'decide.question-set': undoable(1, z.strictObject({ step, question: textSchema })),
  /** `leader` names who decides when the rule is `leader`. */
  'decide.rule-stated': undoable(1, z.strictObject({ step, rule: ruleSchema, leader: idSchema.nullable() })),
  'decide.option-added': undoable(1, z.strictObject({ step, option: idSchema, text: textSchema })),
  'decide.option-changed': undoable(1, z.strictObject({ step, option: idSchema, text: textSchema })),
  'decide.option-removed': undoable(1, z.strictObject({ step, option: idSchema })),
  /** Where a department stands on an option; null takes the position back. `fingers` only under fist-to-five. */
  'decide.position-taken': undoable(
    1,
    z.strictObject({
      step,
      option: idSchema,
      department: idSchema,
      stance: stanceSchema.nullable(),
      fingers: z.number().int().min(0).max(5).exactOptional(),
      note: textSchema.exactOptional(),
    }),
  ),
  'decide.objection-raised': undoable(
    1,
    z.strictObject({
      step,
      objection: idSchema,
      option: idSchema,
      department: idSchema.nullable(),
      text: textSchema,
    }),
  ),
  'decide.objection-changed': undoable(1, z.strictObject({ step, objection: idSchema, text: textSchema })),
  /** How it was met; empty text opens it again. */
  'decide.objection-met': undoable(1, z.strictObject({ step, objection: idSchema, how: textSchema })),
  'decide.objection-removed': undoable(1, z.strictObject({ step, objection: idSchema })),
  /** The outcome. `decision` is the decision item recorded in the same gesture; no option means that the room decided something else. */
  'decide.decided': undoable(1, z.strictObject({ step, decision: idSchema, option: idSchema.nullable() })),
};
export type DecideEvent = EventOf<typeof decideEvents>;
