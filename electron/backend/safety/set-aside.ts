import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, closeSync, openSync, readSync, statSync } from 'node:fs';

import { codeOf } from './file-failure.ts';

const SIDES = ['', '-wal'] as const;
const PIECE = 1 << 20;

/**
 * Keeps a damaged library byte for byte, with what was not yet merged into it, as `<library>.damaged-<hash>`; gives that path. The name
 * follows from the content, so that the same damage is kept once, however often the library is opened.
 *
 * Only while this process has no connection to the file: reading it in any other way and closing it would drop SQLite's locks (POSIX
 * takes all locks of a process away when it closes any handle of the file).
 */
export function setAside(library: string): string {
  const aside = `${library}.damaged-${contentHash(library)}`;
  for (const side of SIDES) {
    const size = statSync(library + side, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0 || existsSync(aside + side)) continue;
    copyFileSync(library + side, aside + side, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
  return aside;
}

/** The same for whom a copy is welcome and not needed: where there is no room for one, the damaged file stays alone where it is. */
export function setAsideIfPossible(library: string): string {
  try {
    return setAside(library);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return library;
  }
}

/** Enough of SHA-256 to tell files apart by name. */
function contentHash(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex').slice(0, 12);
}
