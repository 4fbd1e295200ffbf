import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, textSchema, whenSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';
import { answerSchema, followedKindSchema } from '../../session/followed.ts';
import { twinsSchema } from '../../session/twins.ts';

/**
 * What an earlier session agreed, as it was shown when it was answered: minutes and room view have to stand alone, also where that
 * session is not in the library.
 */
export const carriedThingSchema = z.strictObject({
  kind: followedKindSchema,
  session: idSchema,
  item: idSchema,
  text: textSchema,
  owner: nameSchema,
  department: nameSchema,
  customer: nameSchema,
  sessionTitle: nameSchema,
  due: dateSchema.nullable(),
  /** Of a pledge: whether it was one to start or to stop; empty for everything else. */
  pledge: z.enum(['start', 'stop', '']),
});
export type CarriedThing = Readonly<z.infer<typeof carriedThingSchema>>;

export const carryOverEvents = {
  /** One answer about one thing of an earlier session. `twins` are the follow-up it added there, which is undone with it. */
  'carry-over.answered': undoable(
    1,
    z.strictObject({
      step: idSchema,
      carried: idSchema,
      thing: carriedThingSchema,
      answer: answerSchema,
      /** A category of shared/session/promise-reasons.ts, of a promise. */
      reason: z.string().max(40).exactOptional(),
      note: textSchema.exactOptional(),
      /** The new date of what moved. */
      when: whenSchema.exactOptional(),
      twins: twinsSchema.exactOptional(),
    }),
  ),
};
export type CarryOverEvent = EventOf<typeof carryOverEvents>;
