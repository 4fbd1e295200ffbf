import { randomBytes } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file so that a reader sees the old one or the whole new one, never half of one: a temporary name in the same folder
 * (a rename across drives is a copy), flushed, renamed. Throws the file system's error, and leaves nothing behind.
 */
export async function writeWhole(path: string, chunks: Chunks): Promise<void> {
  await withTemporary(path, async (temporary) => {
    const file = await open(temporary, 'wx');
    try {
      for await (const chunk of chunks) await file.appendFile(chunk);
    } finally {
      await file.close();
    }
  });
}

/** The same for a writer that wants a path, as `VACUUM INTO` does. `write` makes the temporary file, closed. */
export async function withTemporary(
  path: string,
  write: (temporary: string) => void | Promise<void>,
): Promise<void> {
  await access(dirname(path)); // Said alike for every writer; each would say a missing folder in its own way.
  const temporary = temporaryName(path);
  try {
    await write(temporary);
    await flush(temporary, 'r+');
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Hidden, short whatever the target's name is, and never one that is there. */
function temporaryName(path: string): string {
  return join(dirname(path), `.sameside-${randomBytes(6).toString('hex')}.partial`);
}

async function flush(path: string, flags: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself durable. Windows cannot open a folder, and some network drives cannot flush one. */
export async function flushFolder(folder: string): Promise<void> {
  await flush(folder, 'r').catch(() => undefined);
}
