import { z } from 'zod';
import { idSchema, nameSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

const step = idSchema;
const term = idSchema;

export const glossaryEvents = {
  'glossary.term-added': undoable(1, z.strictObject({ step, term, text: nameSchema })),
  'glossary.term-changed': undoable(1, z.strictObject({ step, term, text: nameSchema })),
  'glossary.term-removed': undoable(1, z.strictObject({ step, term })),
  /** What one side means by it; empty text takes it back. */
  'glossary.meaning-given': undoable(
    1,
    z.strictObject({ step, meaning: idSchema, term, department: idSchema, text: textSchema }),
  ),
  /** What all mean by it from now on. A later agreement, here or in another session, takes its place. */
  'glossary.agreed': undoable(1, z.strictObject({ step, term, meaning: textSchema })),
  /** It is still open after all. */
  'glossary.reopened': undoable(1, z.strictObject({ step, term })),
};
export type GlossaryEvent = EventOf<typeof glossaryEvents>;
