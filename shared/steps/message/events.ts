import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { followUp, undoable, type EventOf } from '../../session/event-type.ts';

export const messageFieldSchema = z.enum(['what', 'why', 'what-changes']);
export type MessageField = z.infer<typeof messageFieldSchema>;
export const pledgeKindSchema = z.enum(['start', 'stop']);
export const pledgeResultSchema = z.enum(['kept', 'not-yet', 'dropped']);
export type PledgeResult = z.infer<typeof pledgeResultSchema>;

const step = idSchema;

export const messageEvents = {
  'message.answered': undoable(1, z.strictObject({ step, field: messageFieldSchema, text: textSchema })),
  /** A department says the message back in its own words; `difference` is what the room noticed. */
  'message.read-back': undoable(
    1,
    z.strictObject({
      step,
      readBack: idSchema,
      department: idSchema,
      words: textSchema,
      difference: textSchema,
    }),
  ),
  'message.read-back-changed': undoable(
    1,
    z.strictObject({ step, readBack: idSchema, words: textSchema, difference: textSchema }),
  ),
  'message.read-back-removed': undoable(1, z.strictObject({ step, readBack: idSchema })),
  /** Who passes it on in a department; null for nobody yet. */
  'message.messenger-set': undoable(
    1,
    z.strictObject({ step, department: idSchema, participant: idSchema.nullable() }),
  ),
  /** One thing a leader starts or stops doing; asked about at the next carry-over. */
  'message.pledged': undoable(
    1,
    z.strictObject({
      step,
      pledge: idSchema,
      participant: idSchema,
      kind: pledgeKindSchema,
      text: textSchema,
    }),
  ),
  'message.pledge-changed': undoable(
    1,
    z.strictObject({ step, pledge: idSchema, kind: pledgeKindSchema, text: textSchema }),
  ),
  /** Follow-up, when the next carry-over asks; what is not there yet is asked about again. */
  'message.pledge-resulted': followUp(
    1,
    z.strictObject({ step, pledge: idSchema, result: pledgeResultSchema, note: textSchema }),
  ),
  'message.pledge-removed': undoable(1, z.strictObject({ step, pledge: idSchema })),
};
export type MessageEvent = EventOf<typeof messageEvents>;
