import { z } from 'zod';
import { idSchema } from '../session/event.ts';
import { method } from './method.ts';

export const exportFormatSchema = z.enum(['html', 'md', 'json', 'sqlite']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

const importPreview = z.strictObject({
  sessions: z.array(
    z.strictObject({ id: idSchema, title: z.string(), events: z.number().int(), known: z.number().int() }),
  ),
  workspaceEvents: z.number().int(),
  newEvents: z.number().int(),
});

/** A file a window has read (JSON exports), or where it lies: a SQLite copy, a whole library, an export too large for one call. */
const incoming = z.union([
  z.strictObject({ name: z.string().max(400), text: z.string() }),
  z.strictObject({ path: z.string().max(4000) }),
]);

export const fileMethods = {
  /** One session as a text file's content, for a download or a preview. */
  'export.render': method(
    z.strictObject({ session: idSchema, format: z.enum(['html', 'md', 'json']) }),
    z.strictObject({ fileName: z.string(), mediaType: z.string(), text: z.string() }),
  ),
  /** Writes into the exports folder beside the library (or `folder`, where the host lets the person choose one). */
  'export.write': method(
    z.strictObject({
      session: z.union([idSchema, z.literal('all')]),
      format: exportFormatSchema,
      folder: z.string().max(4000).exactOptional(),
    }),
    z.strictObject({ files: z.array(z.string()) }),
  ),
  /** What an export would bring, without bringing it. */
  'import.preview': method(incoming, importPreview),
  /** `backup` was made before; restoring it undoes the import. Null when nothing was new. */
  'import.apply': method(incoming, importPreview.extend({ backup: z.string().nullable() })),
};
