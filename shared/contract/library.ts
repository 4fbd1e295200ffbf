import { z } from 'zod';
import { idSchema, instantSchema } from '../session/event.ts';
import { method } from './method.ts';
import { failureSchema } from './reply.ts';

const count = z.number().int().min(0);

export const backupLineSchema = z.strictObject({ name: z.string(), at: instantSchema, bytes: count });

export const hitSchema = z.strictObject({
  session: idSchema,
  sessionTitle: z.string(),
  at: instantSchema,
  /** note, action, cause, customer-words … or `session` for a title. */
  kind: z.string(),
  item: idSchema,
  /** The words around the match; matches stand between U+E000 and U+E001. */
  excerpt: z.string(),
});
export type Hit = Readonly<z.infer<typeof hitSchema>>;

export const libraryMethods = {
  'library.status': method(
    z.strictObject({}),
    z.strictObject({
      path: z.string(),
      readOnly: z.boolean(),
      /** Why it can only be read: another Sameside has it, or the file is write-protected. */
      readOnlyBecause: failureSchema.nullable(),
      sessions: count,
      bytes: count,
      origin: idSchema,
      version: z.string(),
      backups: z.array(backupLineSchema),
      backupFolder: z.string(),
    }),
  ),
  /** The kept backups, newest first: also when the library itself cannot be opened or read. */
  'library.backups': method(
    z.strictObject({}),
    z.strictObject({ backups: z.array(backupLineSchema), backupFolder: z.string() }),
  ),
  'library.back-up': method(z.strictObject({}), z.strictObject({ backup: backupLineSchema })),
  /** Puts a verified backup in place of the library; the present file is backed up first. Windows reload. */
  'library.restore': method(z.strictObject({ name: z.string().max(200) }), z.strictObject({})),
  'library.check': method(
    z.strictObject({ rebuild: z.boolean() }),
    z.strictObject({
      events: count,
      sessions: count,
      problems: z.array(z.strictObject({ code: z.string(), message: z.string() })),
      rebuilt: z.boolean(),
    }),
  ),
  /** Adds the worked examples to this library; `session` is the one to open first. Adding them twice changes nothing. */
  'library.add-examples': method(z.strictObject({}), z.strictObject({ session: idSchema })),
  'search.find': method(
    z.strictObject({ query: z.string().max(200), limit: z.number().int().min(1).max(100) }),
    z.strictObject({ hits: z.array(hitSchema), more: z.boolean() }),
  ),
  /** Settings of this machine (theme, text size, keys), as JSON values by name. */
  'preferences.read': method(
    z.strictObject({}),
    z.strictObject({ preferences: z.record(z.string(), z.unknown()) }),
  ),
  'preferences.save': method(
    z.strictObject({ name: z.string().max(80), value: z.json() }),
    z.strictObject({}),
  ),
};
