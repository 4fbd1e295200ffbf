import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, textSchema, whenSchema } from './event.ts';
import { followUp, undoable, type EventOf } from './event-type.ts';

export const itemKindSchema = z.enum(['note', 'action', 'decision', 'question', 'parked', 'thanks']);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** What an action serves, so that "because" can be printed: a cause, a countermeasure, a decision, a request … */
export const servesSchema = z.strictObject({ kind: z.string().max(40), id: idSchema });

export const itemStatusSchema = z.enum(['open', 'done', 'dropped']);
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
  /** Thanks: who thanks and who is thanked, in words ("Sales", "Mia and the dock"); for what is in `text`. */
  from: nameSchema.exactOptional(),
  to: nameSchema.exactOptional(),
  /** Decision: when it is looked at again, and how it was made, in one line. */
  review: dateSchema.nullable().exactOptional(),
  how: textSchema.exactOptional(),
  /** Only the facilitator sees it: never in the room view, never in minutes. */
  private: z.boolean().exactOptional(),
};

export const itemEvents = {
  'item.added': undoable(
    1,
    z.strictObject({
      item: idSchema,
      step: idSchema.nullable(),
      kind: itemKindSchema,
      text: textSchema,
      ...parts,
    }),
  ),
  'item.changed': followUp(1, z.strictObject({ item: idSchema, text: textSchema.exactOptional(), ...parts })),
  /** A note turns out to be a question: kind changes, everything else stays. */
  'item.turned': undoable(1, z.strictObject({ item: idSchema, kind: itemKindSchema })),
  'item.removed': undoable(1, z.strictObject({ item: idSchema })),
  /** Follow-up, allowed on closed sessions: kept, dropped, answered; `note` says why or how. */
  'item.status-set': followUp(
    1,
    z.strictObject({ item: idSchema, status: itemStatusSchema, note: textSchema.exactOptional() }),
  ),
};
export type ItemEvent = EventOf<typeof itemEvents>;
