import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, textSchema, whenSchema } from './event.ts';
import { asItWas, followUp, undoable, type EventOf } from './event-type.ts';

export const itemKindSchema = z.enum([
  'note',
  'action',
  'decision',
  'question',
  'parked',
  'thanks',
  'promise',
  'request',
]);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** Kinds that one person owns and that have a date. */
export function hasOwner(kind: ItemKind): boolean {
  return kind === 'action' || kind === 'question' || kind === 'promise' || kind === 'request';
}

/** What an action serves, so that "because" can be printed: a cause, a countermeasure, a decision, a request … */
export const servesSchema = z.strictObject({ kind: z.string().max(40), id: idSchema });

/** How far a promise may be given: go with these words, ask first, or do not promise it. */
export const promiseLevelSchema = z.enum(['promise', 'ask-first', 'do-not']);
export type PromiseLevel = z.infer<typeof promiseLevelSchema>;

/** What became of a promise. Moved: another date was told in time; changed: the customer wanted something else. */
export const promiseResultSchema = z.enum(['kept', 'missed', 'changed', 'moved']);
export type PromiseResult = z.infer<typeof promiseResultSchema>;

/** Work it takes in one department, in hours of its people. */
export const effortSchema = z.strictObject({ department: idSchema, hours: z.number().min(0).max(100_000) });
export type Effort = Readonly<z.infer<typeof effortSchema>>;

/** `asked` is asking again after a decline or with other words; `withdrawn` is the asker's own. */
export const requestAnswerSchema = z.enum(['accepted', 'countered', 'declined', 'withdrawn', 'asked']);
export type RequestAnswer = z.infer<typeof requestAnswerSchema>;

/** Missed: it was not done, and is not waited for any more. Dropped: nobody wants it any more. */
export const itemStatusSchema = z.enum(['open', 'done', 'missed', 'dropped']);
export type ItemStatus = z.infer<typeof itemStatusSchema>;

/**
 * Captured from any step: notes, actions, decisions, questions, parked items, thanks. One shape with optional parts, because the
 * capture bar, the lists, search, undo and the time line treat them alike; `check` asks for what a kind needs.
 */
const parts = {
  /** Participant who said it (note) or asked (question). */
  by: idSchema.nullable().exactOptional(),
  /** Exactly one person (rule 7). */
  owner: idSchema.nullable().exactOptional(),
  when: whenSchema.nullable().exactOptional(),
  serves: servesSchema.nullable().exactOptional(),
  /** A day spent in the other department. */
  swapDay: z.boolean().exactOptional(),
  /** Thanks: who thanks and who is thanked, in words ("Sales", "Mia and the dock"); for what is in `text`. A promise: `to` whom. */
  from: nameSchema.exactOptional(),
  to: nameSchema.exactOptional(),
  /** Decision: when it is looked at again, and how it was made, in one line. */
  review: dateSchema.nullable().exactOptional(),
  how: textSchema.exactOptional(),
  /** Promise: how far it may be given, how many, how likely it comes (percent), what is not included. */
  level: promiseLevelSchema.exactOptional(),
  quantity: nameSchema.exactOptional(),
  likelihood: z.number().int().min(0).max(100).nullable().exactOptional(),
  excluded: textSchema.exactOptional(),
  /** Promise or action: what it takes, and from when to when its preparation has to start. */
  effort: z.array(effortSchema).max(50).exactOptional(),
  earliest: dateSchema.nullable().exactOptional(),
  latest: dateSchema.nullable().exactOptional(),
  /** The department that promises, or asks; `toDepartment` is the one that is asked. */
  department: idSchema.nullable().exactOptional(),
  toDepartment: idSchema.nullable().exactOptional(),
  /** A request the other way round: "we could do this for you". */
  offer: z.boolean().exactOptional(),
  /** Only the facilitator sees it: never in the room view, never in minutes. */
  private: z.boolean().exactOptional(),
};

export const itemEvents = {
  /** Version 2 knows promises and requests. */
  'item.added': undoable(
    2,
    z.strictObject({
      item: idSchema,
      step: idSchema.nullable(),
      kind: itemKindSchema,
      text: textSchema,
      ...parts,
    }),
    asItWas,
  ),
  'item.changed': followUp(
    2,
    z.strictObject({ item: idSchema, text: textSchema.exactOptional(), ...parts }),
    asItWas,
  ),
  /** A note turns out to be a question: kind changes, everything else stays. */
  'item.turned': undoable(2, z.strictObject({ item: idSchema, kind: itemKindSchema }), asItWas),
  'item.removed': undoable(1, z.strictObject({ item: idSchema })),
  /** Follow-up, allowed on closed sessions: kept, missed, dropped, answered; `note` says why or how. Version 2 knows missed. */
  'item.status-set': followUp(
    2,
    z.strictObject({ item: idSchema, status: itemStatusSchema, note: textSchema.exactOptional() }),
    asItWas,
  ),
  /** What became of a promise; `when` is its new date when it moved. `reason` is a category of shared/session/promise-reasons.ts. */
  'item.promise-resulted': followUp(
    1,
    z.strictObject({
      item: idSchema,
      result: promiseResultSchema,
      reason: z.string().max(40).exactOptional(),
      note: textSchema.exactOptional(),
      when: whenSchema.exactOptional(),
    }),
  ),
  /** A request moves: accepted, countered with another date or scope, declined with a reason … Every answer stays in its history. */
  'item.request-answered': undoable(
    1,
    z.strictObject({
      item: idSchema,
      answer: requestAnswerSchema,
      /** The department that answers. */
      by: idSchema.nullable().exactOptional(),
      when: whenSchema.exactOptional(),
      scope: textSchema.exactOptional(),
      because: textSchema.exactOptional(),
    }),
  ),
};
export type ItemEvent = EventOf<typeof itemEvents>;
