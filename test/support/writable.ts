import type { WritableDb } from '../../electron/backend/library/db.ts';
import { writableOf, type Library } from '../../electron/backend/library/library.ts';

/** The handle of a library that has to be writable. */
export function writable(library: Library): WritableDb {
  const reply = writableOf(library);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
