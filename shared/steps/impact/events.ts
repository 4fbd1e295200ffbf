import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** The proposed change, stated once: what, from when, and why for the customer. */
export const changeFieldSchema = z.enum(['what', 'from-when', 'why']);
export type ChangeField = z.infer<typeof changeFieldSchema>;
/** What the change does to a department. `none` is said, never assumed. */
export const severitySchema = z.enum(['none', 'some', 'serious', 'stops-us']);
export type Severity = z.infer<typeof severitySchema>;

const step = idSchema;

export const impactEvents = {
  'impact.change-stated': undoable(1, z.strictObject({ step, field: changeFieldSchema, text: textSchema })),
  /** What it does to one department, and what would make it work: "Yes, if …". */
  'impact.told': undoable(
    1,
    z.strictObject({
      step,
      impact: idSchema,
      department: idSchema,
      severity: severitySchema,
      effect: textSchema,
      yesIf: textSchema,
    }),
  ),
  'impact.changed': undoable(
    1,
    z.strictObject({
      step,
      impact: idSchema,
      severity: severitySchema.exactOptional(),
      effect: textSchema.exactOptional(),
      yesIf: textSchema.exactOptional(),
    }),
  ),
  /** The department is asked again. */
  'impact.taken-back': undoable(1, z.strictObject({ step, impact: idSchema })),
  /** Nobody of the department is here: somebody finds out. `question` is the question item recorded in the same gesture. */
  'impact.question-asked': undoable(
    1,
    z.strictObject({ step, impact: idSchema, department: idSchema, question: idSchema }),
  ),
};
export type ImpactEvent = EventOf<typeof impactEvents>;
