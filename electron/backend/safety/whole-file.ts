import { randomBytes } from 'node:crypto';
import { accessSync, closeSync, constants, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file so that a reader sees the old one or the whole new one, never half of one: a temporary name in the same folder
 * (a rename across drives is a copy), flushed, renamed. Throws the file system's error, and leaves nothing behind.
 */
export async function writeWhole(path: string, chunks: Chunks): Promise<void> {
  accessSync(dirname(path), constants.W_OK); // A missing or locked folder is named itself, alike for every writer.
  const temporary = temporaryName(path);
  try {
    const file = await open(temporary, 'wx');
    try {
      for await (const chunk of chunks) await file.appendFile(chunk);
    } finally {
      await file.close();
    }
    settle(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The same for what SQLite writes in one statement. `write` makes the temporary file, and closes it. */
export function makeWhole(path: string, write: (temporary: string) => void): void {
  accessSync(dirname(path), constants.W_OK);
  const temporary = temporaryName(path);
  try {
    write(temporary);
    settle(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Hidden, short whatever the target's name is, and never one that is there. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.sameside-${randomBytes(6).toString('hex')}.partial`);
}

/** Makes a finished file durable, then puts it in its place. */
export function settle(temporary: string, path: string): void {
  flush(temporary, 'r+');
  renameSync(temporary, path);
  try {
    flush(dirname(path), 'r'); // The rename itself.
  } catch {
    // Windows cannot open a folder, and some network drives cannot flush one.
  }
}

function flush(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
