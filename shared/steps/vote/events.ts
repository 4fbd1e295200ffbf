import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

/** Hands (or dots on a wall) are counted per option, or each person's dots are entered. */
export const voteWaySchema = z.enum(['hands', 'people']);
export type VoteWay = z.infer<typeof voteWaySchema>;

const dotsEach = z.number().int().min(1).max(20);

export const voteSettingsSchema = z.object({
  dots: dotsEach.default(3),
  way: voteWaySchema.default('hands'),
});

/** Where an option comes from, by the id of the thing there. */
export const voteSourceSchema = z.enum(['card', 'cluster', 'idea', 'pick']);
export type VoteSource = z.infer<typeof voteSourceSchema>;

const step = idSchema;
const option = idSchema;
const round = z.number().int().min(1).max(50);

export const voteEvents = {
  /** Dots for each person, how they are entered, and how many vote when that is not everybody who is present (null: it is). */
  'vote.arranged': undoable(
    1,
    z.strictObject({
      step,
      dots: dotsEach.exactOptional(),
      way: voteWaySchema.exactOptional(),
      voters: z.number().int().min(1).max(1000).nullable().exactOptional(),
    }),
  ),
  'vote.option-added': undoable(
    1,
    z.strictObject({
      step,
      option,
      text: textSchema,
      from: z.strictObject({ kind: voteSourceSchema, id: idSchema }).exactOptional(),
    }),
  ),
  'vote.option-changed': undoable(1, z.strictObject({ step, option, text: textSchema })),
  'vote.option-removed': undoable(1, z.strictObject({ step, option })),
  /** All dots on an option in a round: of one participant, or of everybody when `by` is null. It replaces what was counted before. */
  'vote.counted': undoable(
    1,
    z.strictObject({
      step,
      option,
      round,
      by: idSchema.nullable(),
      dots: z.number().int().min(0).max(20_000),
    }),
  ),
  /** Once more, between these. */
  'vote.round-opened': undoable(
    1,
    z.strictObject({ step, round, options: z.array(option).min(2).max(200), dots: dotsEach }),
  ),
  /** A tie is broken by the question which of them is better for the customer. */
  'vote.tie-broken': undoable(1, z.strictObject({ step, option, because: textSchema })),
};
export type VoteEvent = EventOf<typeof voteEvents>;
