import { z } from 'zod';
import { idSchema, newEventSchema, storedEventSchema, streamSchema } from '../session/event.ts';
import { method } from './method.ts';

/** What one gesture adds to one stream. */
export const partSchema = z.strictObject({
  session: streamSchema,
  events: z.array(newEventSchema).min(1).max(500),
  /**
   * The last event of that stream the window knows; refused with `event-out-of-order` when there is a later one. For streams that are
   * not open in the window, so that it never acts on what it has not seen. Null: there is none.
   */
  after: idSchema.nullable().exactOptional(),
});
export type Part = Readonly<z.infer<typeof partSchema>>;

/** One gesture that reaches several streams: an answer in this meeting about what an earlier one agreed. */
export const togetherMethods = {
  /** Appends to several streams, each named once: all of it or nothing, on disk when the reply comes. Attends none of them. */
  'events.append-together': method(
    z.strictObject({ parts: z.array(partSchema).min(1).max(50) }),
    z.strictObject({
      parts: z.array(z.strictObject({ session: streamSchema, events: z.array(storedEventSchema) })),
    }),
  ),
  /** The events of a stream, without taking the session up again: its clock is left alone. */
  'events.look-up': method(
    z.strictObject({ session: streamSchema }),
    z.strictObject({ events: z.array(storedEventSchema) }),
  ),
};
