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

/** Who shows a hand under fist-to-five: a department, each person, or the room as hands counted per number of fingers. */
export const fistBySchema = z.enum(['departments', 'people', 'hands']);
export type FistBy = z.infer<typeof fistBySchema>;
/** Advice to the leader; or what would raise a low hand. */
export const remarkKindSchema = z.enum(['advice', 'raise']);
export type RemarkKind = z.infer<typeof remarkKindSchema>;

const hands = z.number().int().min(0).max(1000);

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
  /** An objection changes the option: it is reworded, what it said before is kept, and everybody is asked again. */
  'decide.objection-integrated': undoable(1, z.strictObject({ step, objection: idSchema, text: textSchema })),
  /** The lowest hand that carries an option, and who shows hands. */
  'decide.fist-arranged': undoable(
    1,
    z.strictObject({
      step,
      threshold: z.number().int().min(1).max(5).exactOptional(),
      by: fistBySchema.exactOptional(),
    }),
  ),
  /** One person's fingers; null takes them back. */
  'decide.fist-shown': undoable(
    1,
    z.strictObject({
      step,
      option: idSchema,
      participant: idSchema,
      fingers: z.number().int().min(0).max(5).nullable(),
    }),
  ),
  /** How many hands showed 0, 1, 2, 3, 4, 5 fingers. */
  'decide.hands-counted': undoable(
    1,
    z.strictObject({ step, option: idSchema, hands: z.array(hands).length(6) }),
  ),
  /** Majority: hands for and against an option, and abstentions, which count for neither side. */
  'decide.votes-counted': undoable(
    1,
    z.strictObject({ step, option: idSchema, for: hands, against: hands, abstained: hands }),
  ),
  /** Advice (`option` may be null: on all of it), or what would raise a hand; from a person, a department or the room. */
  'decide.remark-added': undoable(
    1,
    z.strictObject({
      step,
      remark: idSchema,
      kind: remarkKindSchema,
      option: idSchema.nullable(),
      participant: idSchema.nullable(),
      department: idSchema.nullable(),
      text: textSchema,
    }),
  ),
  'decide.remark-changed': undoable(1, z.strictObject({ step, remark: idSchema, text: textSchema })),
  'decide.remark-removed': undoable(1, z.strictObject({ step, remark: idSchema })),
  /** The outcome. `decision` is the decision item recorded in the same gesture; no option means that the room decided something else. */
  'decide.decided': undoable(1, z.strictObject({ step, decision: idSchema, option: idSchema.nullable() })),
};
export type DecideEvent = EventOf<typeof decideEvents>;
