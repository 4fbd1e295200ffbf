import { homedir, tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { Library } from '../library/library.ts';
import { writeFailure } from './file-failure.ts';
import { makeWhole } from './whole-file.ts';

/**
 * Writes all that an open connection still reads to a new file, for a library whose own was deleted, renamed or replaced while open:
 * the system keeps the nameless file until it is closed. Beside the old place if that can be, else in the home or the temporary folder.
 * Gives the path.
 */
export function rescueCopy({ file, db, now }: Library): Reply<string> {
  const at = new Date(now()).toISOString().replace(/[:.]/g, '-');
  const name = `${basename(file, extname(file))}-rescued-${at}.sqlite`;
  let failed = failure('disk-failed', { reason: 'ENOENT' });
  for (const folder of [dirname(file), homedir(), tmpdir()]) {
    const path = join(folder, name);
    try {
      makeWhole(path, (temporary) => void db.connection.prepare('VACUUM INTO ?').run(temporary));
      return { ok: true, value: path };
    } catch (error) {
      const expected = writeFailure(error, path);
      if (!expected) throw error;
      failed = expected;
    }
  }
  return { ok: false, error: failed };
}
