import { z } from 'zod';
import { idSchema, nameSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** A fact has a source; a claim may be true, and somebody would have to find out. */
export const toldAsSchema = z.enum(['fact', 'claim']);
export const TOLD_AS = toldAsSchema.options;
export type ToldAs = z.infer<typeof toldAsSchema>;

const step = idSchema;
const card = idSchema;

/** Cards keep their ids: what is sorted here is the very card that was written, noted or said before. */
export const sortEvents = {
  'sort.card-added': undoable(1, z.strictObject({ step, card, text: textSchema })),
  'sort.card-changed': undoable(1, z.strictObject({ step, card, text: textSchema })),
  /** Notes, facts and what was said in a round; cards written in silence are there by themselves. */
  'sort.brought-in': undoable(1, z.strictObject({ step, cards: z.array(idSchema).min(1).max(500) })),
  /** Not part of this; a card that was typed here is gone, the others stay where they came from. */
  'sort.card-taken-out': undoable(1, z.strictObject({ step, card })),
  'sort.cluster-added': undoable(1, z.strictObject({ step, cluster: idSchema, name: nameSchema })),
  'sort.cluster-renamed': undoable(1, z.strictObject({ step, cluster: idSchema, name: nameSchema })),
  /** Its cards are loose again. */
  'sort.cluster-removed': undoable(1, z.strictObject({ step, cluster: idSchema })),
  'sort.card-placed': undoable(1, z.strictObject({ step, card, cluster: idSchema.nullable() })),
  'sort.card-told': undoable(1, z.strictObject({ step, card, as: toldAsSchema.nullable() })),
  'sort.source-given': undoable(1, z.strictObject({ step, card, source: textSchema })),
  /** How would we know? The question is an item with an owner, recorded in the same gesture; null lets go of it. */
  'sort.question-asked': undoable(1, z.strictObject({ step, card, question: idSchema.nullable() })),
};
export type SortEvent = EventOf<typeof sortEvents>;
