import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, textSchema } from '../../session/event.ts';
import { followUp, undoable, type EventOf } from '../../session/event-type.ts';

export const evidenceStateSchema = z.enum(['none', 'claimed', 'verified', 'disproved']);
export type EvidenceState = z.infer<typeof evidenceStateSchema>;

/** Where a branch may end. Never at a person; `unknown` needs an owner and a date. */
export const endingSchema = z.enum(['policy', 'resource', 'standard', 'design', 'unknown']);
export type Ending = z.infer<typeof endingSchema>;

/**
 * The bones of the fishbone, after Ishikawa's causes of variation. People are not a bone: what a person lacked is information, a way of
 * working, a tool or a rule.
 */
export const categorySchema = z.enum([
  'method',
  'machine',
  'material',
  'measurement',
  'information',
  'environment',
  'policy',
]);
export type Category = z.infer<typeof categorySchema>;

/** Strongest first: eliminate or redesign > automate or guard > standardise or checklist > train or remind. */
export const strengthSchema = z.enum(['eliminate', 'automate', 'standardise', 'train']);
export type Strength = z.infer<typeof strengthSchema>;

export const checkResultSchema = z.enum(['worked', 'did-not', 'unclear']);
export type CheckResult = z.infer<typeof checkResultSchema>;

const step = idSchema;
const cause = idSchema;
const countermeasure = idSchema;

export const whyTreeEvents = {
  /** The observed fact at the root of the tree. `question` is what the room reads; made from the text when missing. */
  'why-tree.problem-stated': undoable(
    1,
    z.strictObject({ step, text: textSchema, source: textSchema, question: textSchema.exactOptional() }),
  ),
  /** `parent` is the effect this explains: a cause, or null for the problem. `after` is the sibling it stands behind. */
  'why-tree.cause-added': undoable(
    1,
    z.strictObject({
      step,
      cause,
      parent: idSchema.nullable(),
      text: textSchema,
      after: idSchema.exactOptional(),
    }),
  ),
  'why-tree.cause-reworded': undoable(1, z.strictObject({ step, cause, text: textSchema })),
  /** With everything under it. `after` as in cause-added; first among its siblings when null. */
  'why-tree.cause-moved': undoable(
    1,
    z.strictObject({ step, cause, parent: idSchema.nullable(), after: idSchema.nullable().exactOptional() }),
  ),
  /** With everything under it, countermeasures too. */
  'why-tree.cause-removed': undoable(1, z.strictObject({ step, cause })),
  /** `by` is who claims it, in words; `source` what shows it (or its opposite). */
  'why-tree.evidence-given': undoable(
    1,
    z.strictObject({ step, cause, state: evidenceStateSchema, by: nameSchema, source: textSchema }),
  ),
  /** The therefore test of the link between a cause and its effect; null takes the answer back. */
  'why-tree.link-tested': undoable(1, z.strictObject({ step, cause, holds: z.boolean().nullable() })),
  /** A branch ends here. `owner` is a participant; `sponsor` somebody outside who can change it, by name. */
  'why-tree.root-marked': undoable(
    1,
    z.strictObject({
      step,
      cause,
      ending: endingSchema,
      owner: idSchema.exactOptional(),
      date: dateSchema.exactOptional(),
      sponsor: nameSchema.exactOptional(),
    }),
  ),
  'why-tree.root-cleared': undoable(1, z.strictObject({ step, cause })),
  /** Which bone a cause hangs on; null for that of its effect. */
  'why-tree.categorised': undoable(1, z.strictObject({ step, cause, category: categorySchema.nullable() })),
  'why-tree.countermeasure-added': undoable(
    1,
    z.strictObject({ step, countermeasure, cause, text: textSchema, strength: strengthSchema }),
  ),
  'why-tree.countermeasure-changed': undoable(
    1,
    z.strictObject({
      step,
      countermeasure,
      text: textSchema.exactOptional(),
      strength: strengthSchema.exactOptional(),
    }),
  ),
  'why-tree.countermeasure-removed': undoable(1, z.strictObject({ step, countermeasure })),
  /** How we will know that it worked, and when we look; another date may turn out to be needed after the close. */
  'why-tree.check-planned': followUp(
    1,
    z.strictObject({ step, countermeasure, measure: textSchema, date: dateSchema.nullable() }),
  ),
  /** Follow-up, allowed on closed sessions. */
  'why-tree.check-resulted': followUp(
    1,
    z.strictObject({ step, countermeasure, result: checkResultSchema, note: textSchema }),
  ),
  /** The action (an item) that carries a countermeasure out; null takes the link back. */
  'why-tree.action-linked': undoable(
    1,
    z.strictObject({ step, countermeasure, action: idSchema.nullable() }),
  ),
};
export type WhyTreeEvent = EventOf<typeof whyTreeEvents>;
