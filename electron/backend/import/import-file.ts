import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '../../../shared/contract/reply.ts';
import { writableOf, type Library } from '../library/library.ts';
import { backUp } from '../safety/backup.ts';
import { writeFailure } from '../safety/file-failure.ts';
import { IMPORT_LIMITS, type ImportLimits } from './limits.ts';
import { mergeStaged, previewStaged, withStaged, type Preview } from './merge-staged.ts';
import { readAside } from './read-aside.ts';

/** A foreign file: where it is, or the text itself; `name` is how the person knows it. */
export type Incoming =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly text: string };

export type Applied = Preview & {
  /** The backup made before; restoring it undoes the import. Null when nothing was new, so that nothing was done. */
  readonly backup: string | null;
};

/** What an export would bring, without bringing it. Fails as `applyImport` does. */
export function previewImport(
  library: Library,
  incoming: Incoming,
  limits: ImportLimits = IMPORT_LIMITS,
): Promise<Reply<Preview>> {
  return staged(incoming, limits, (staging) =>
    withStaged(library.db, staging, () => previewStaged(library.db, incoming.name)),
  );
}

/**
 * Takes an export in: the union of the events here and there, by id. The same file twice changes nothing, and the order of files does not
 * matter. All or nothing, after a backup.
 *
 * Fails with an `import-…` code, `file-missing`, `file-unreadable`, `library-read-only`, or what the backup or the disk says.
 */
export function applyImport(
  library: Library,
  incoming: Incoming,
  limits: ImportLimits = IMPORT_LIMITS,
): Promise<Reply<Applied>> {
  return staged(incoming, limits, (staging) =>
    withStaged(library.db, staging, () => merge(library, incoming.name)),
  );
}

function merge(library: Library, name: string): Reply<Applied> {
  const writable = writableOf(library);
  if (!writable.ok) return writable;
  const preview = previewStaged(library.db, name);
  if (!preview.ok) return preview;
  if (preview.value.newEvents === 0) return { ok: true, value: { ...preview.value, backup: null } };
  const backup = backUp(library.db, { library: library.file, now: library.now() });
  if (!backup.ok) return backup;
  mergeStaged(writable.value);
  library.logs.clear();
  return { ok: true, value: { ...preview.value, backup: backup.value.name } };
}

/** Reads the file aside, hands over where its events are, and clears up whatever happened. */
async function staged<Value>(
  incoming: Incoming,
  limits: ImportLimits,
  work: (staging: string) => Reply<Value>,
): Promise<Reply<Value>> {
  const folder = await mkdtemp(join(tmpdir(), 'sameside-import-'));
  try {
    const path = 'path' in incoming ? incoming.path : await written(folder, incoming.text);
    const staging = join(folder, 'staging.sqlite');
    const read = await readAside({ path, name: incoming.name, staging, limits });
    return read.ok ? work(staging) : read;
  } catch (error) {
    const expected = writeFailure(error, folder);
    if (expected) return { ok: false, error: expected };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The reader takes files only, so that there is one way in. */
async function written(folder: string, text: string): Promise<string> {
  const path = join(folder, 'incoming.json');
  await writeFile(path, text);
  return path;
}
