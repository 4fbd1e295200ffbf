import { z } from 'zod';
import { idSchema, instantSchema } from '../session/event.ts';
import { method } from './method.ts';

/** A word and what everybody agreed that it means, with the session it was agreed in. */
export const agreedTermSchema = z.strictObject({
  term: z.string(),
  meaning: z.string(),
  session: idSchema,
  sessionTitle: z.string(),
  /** When that session was held. */
  at: instantSchema,
});
export type KnownTerm = Readonly<z.infer<typeof agreedTermSchema>>;

export const glossaryMethods = {
  /**
   * What was agreed in the sessions before this one, so that its minutes do not change when a word is agreed anew later: of each word
   * the latest meaning. For a session the library does not have, what was agreed in any.
   */
  'glossary.terms': method(
    z.strictObject({ before: idSchema }),
    z.strictObject({ terms: z.array(agreedTermSchema) }),
  ),
};
