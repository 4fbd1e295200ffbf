import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** Green: go with these words. Yellow: it needs the relay. Red: not before a date. */
export const huddleResultSchema = z.enum(['green', 'yellow', 'red']);
export type HuddleResult = z.infer<typeof huddleResultSchema>;

const hours = z.number().min(0).max(1_000_000_000);
/** How full a department was in one week when the huddle ended; `week` is the Monday of its ISO week. */
export const loadFigureSchema = z.strictObject({
  department: nameSchema,
  week: dateSchema,
  certain: hours,
  weighted: hours,
  capacity: hours.nullable(),
});
export type LoadFigure = Readonly<z.infer<typeof loadFigureSchema>>;

const step = idSchema;

/** What is promised itself is an item (session/item-events.ts); here is what the huddle adds to it. */
export const promiseEvents = {
  /** A problem we would run into; `item` when it is about one promise. */
  'promise.problem-raised': undoable(
    1,
    z.strictObject({ step, problem: idSchema, text: textSchema, item: idSchema.nullable() }),
  ),
  'promise.problem-changed': undoable(1, z.strictObject({ step, problem: idSchema, text: textSchema })),
  /** "Yes, if …": what would make it work; empty text opens the problem again. */
  'promise.problem-answered': undoable(1, z.strictObject({ step, problem: idSchema, yesIf: textSchema })),
  'promise.problem-removed': undoable(1, z.strictObject({ step, problem: idSchema })),
  /**
   * A line of a department's intake checklist was walked. Its words are copied, so that minutes stay true when the checklist changes;
   * `line` is its id in the workspace. Answered in words, or a gap, whose `question` is the item with an owner of the same gesture. The
   * same `walked` again replaces what was said.
   */
  'promise.line-walked': undoable(
    1,
    z.strictObject({
      step,
      walked: idSchema,
      line: idSchema.nullable(),
      department: idSchema.nullable(),
      text: textSchema,
      answer: textSchema,
      question: idSchema.nullable(),
    }),
  ),
  'promise.line-cleared': undoable(1, z.strictObject({ step, walked: idSchema })),
  /**
   * A side signs by name. `covers` are the promises as they were then (a fingerprint of their terms): what is changed afterwards has to
   * be signed again. A department signs once; a later signature takes the place of the earlier.
   */
  'promise.signed-off': undoable(
    1,
    z.strictObject({
      step,
      signature: idSchema,
      participant: idSchema,
      covers: z.array(z.strictObject({ item: idSchema, terms: z.string().max(40) })).max(500),
    }),
  ),
  'promise.sign-off-withdrawn': undoable(1, z.strictObject({ step, signature: idSchema })),
  /** How it ended, with the words to go with and the load at that time; `until` is the date of "not before". */
  'promise.resulted': undoable(
    1,
    z.strictObject({
      step,
      result: huddleResultSchema,
      sentence: textSchema,
      until: dateSchema.nullable(),
      load: z.array(loadFigureSchema).max(1000),
      /** Open promises and actions nobody gave hours, so that they stand in no figure. */
      withoutHours: z.number().int().min(0),
    }),
  ),
  'promise.result-withdrawn': undoable(1, z.strictObject({ step })),
};
export type PromiseEvent = EventOf<typeof promiseEvents>;
