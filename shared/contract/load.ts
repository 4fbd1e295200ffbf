import { z } from 'zod';
import { dateSchema, idSchema } from '../session/event.ts';
import { method } from './method.ts';

/** Hours an open promise or action of any session takes in one department; departments by name, since each session has its own. */
export const loadLineSchema = z.strictObject({
  kind: z.enum(['promise', 'action']),
  session: idSchema,
  item: idSchema,
  department: z.string(),
  hours: z.number(),
  earliest: dateSchema.nullable(),
  due: dateSchema.nullable(),
  /** Percent; null: certain. */
  likelihood: z.number().nullable(),
});
export type LoadLine = Readonly<z.infer<typeof loadLineSchema>>;

/** What somebody was promised before. */
export const promisedLineSchema = z.strictObject({
  session: idSchema,
  item: idSchema,
  text: z.string(),
  /** To whom: as it was said, else the session's customer. */
  to: z.string(),
  owner: z.string(),
  department: z.string(),
  kind: z.enum(['by', 'at']),
  date: dateSchema,
  time: z.string(),
});
export type PromisedLine = Readonly<z.infer<typeof promisedLineSchema>>;

/** A line of an intake checklist that was left open in several sessions, also when it was last walked. */
export const hurdleSchema = z.strictObject({
  line: idSchema,
  /** In how many sessions nobody could answer it. */
  gaps: z.number().int(),
});
export type Hurdle = Readonly<z.infer<typeof hurdleSchema>>;

export const loadMethods = {
  /**
   * How full the departments are from everything open in other sessions: hours, line by line (shared/session/load.ts makes weeks of them);
   * what was promised up to a date, soonest first; and how many open promises and actions up to then have no hours.
   */
  'ledger.load': method(
    z.strictObject({ until: dateSchema, except: idSchema }),
    z.strictObject({
      lines: z.array(loadLineSchema),
      promised: z.array(promisedLineSchema),
      withoutHours: z.array(z.strictObject({ department: z.string(), count: z.number().int() })),
      /** There was more than is sensible to reckon with; the latest due is left out. */
      more: z.boolean(),
    }),
  ),
  'intake.hurdles': method(z.strictObject({}), z.strictObject({ hurdles: z.array(hurdleSchema) })),
};
