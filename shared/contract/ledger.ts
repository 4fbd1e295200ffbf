import { z } from 'zod';
import { dateSchema, idSchema, instantSchema } from '../session/event.ts';
import { answerSchema, followedKindSchema } from '../session/followed.ts';
import { method } from './method.ts';

/** One thing of any session that is still open, as a list shows it: whose it is, from where, and when it is due. */
export const openLineSchema = z.strictObject({
  kind: followedKindSchema,
  id: idSchema,
  session: idSchema,
  sessionTitle: z.string(),
  /** When that session started, or was planned. */
  sessionAt: instantSchema,
  customer: z.string(),
  text: z.string(),
  owner: z.string(),
  department: z.string(),
  date: dateSchema.nullable(),
  time: z.string(),
  /** Of a pledge: whether it is one to start or to stop; empty for everything else. */
  pledge: z.enum(['start', 'stop', '']),
});
export type OpenLine = Readonly<z.infer<typeof openLineSchema>>;

/** An open thing with a date. */
export const dueLineSchema = openLineSchema.extend({ date: dateSchema });
export type DueLine = Readonly<z.infer<typeof dueLineSchema>>;

/** An open thing of an earlier session; `ofCustomer` when that was about the same customer. */
export const earlierLineSchema = openLineSchema.extend({ ofCustomer: z.boolean() });
export type EarlierLine = Readonly<z.infer<typeof earlierLineSchema>>;

/** A later session that looked at one of this session's things. */
export const takenUpSchema = z.strictObject({
  item: idSchema,
  session: idSchema,
  sessionTitle: z.string(),
  at: instantSchema,
  answer: answerSchema,
  note: z.string(),
});
export type TakenUp = Readonly<z.infer<typeof takenUpSchema>>;

export const ledgerMethods = {
  /** Everything open and due up to a date, soonest first. */
  'ledger.due': method(
    z.strictObject({ until: dateSchema, limit: z.number().int().min(1).max(200) }),
    z.strictObject({ lines: z.array(dueLineSchema), more: z.boolean() }),
  ),
  /**
   * Everything still open from sessions before this one that concern one of these departments (by name or id) or this customer: the
   * customer's first, then the oldest due, things without a date last. What is only for a facilitator's eyes is not in it.
   */
  'ledger.open': method(
    z.strictObject({
      before: idSchema,
      departments: z.array(z.string().max(400)).max(200),
      customer: z.string().max(400),
      limit: z.number().int().min(1).max(500),
    }),
    z.strictObject({ lines: z.array(earlierLineSchema), more: z.boolean() }),
  ),
  /** Where the things of a session were carried over to, the oldest first. */
  'ledger.taken-up': method(
    z.strictObject({ session: idSchema }),
    z.strictObject({ takenUp: z.array(takenUpSchema) }),
  ),
};
