import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileKind } from './library/file-header.ts';
import { takeLease, type Lease } from './safety/lease.ts';

/**
 * The right to write, or `taken` when another process has it. Null where there is nothing to lease: nothing is put beside a file of another
 * program, and a folder that is missing or cannot be written is for the opening of the library to tell. Only while the library is closed
 * in this process: looking into the file and closing it again would drop the locks of an open connection.
 */
export function leaseFor(file: string): Lease | 'taken' | null {
  try {
    if (!existsSync(dirname(file)) || fileKind(file) === 'foreign') return null;
  } catch {
    return null;
  }
  return tryLease(file);
}

/** Whether a library of ours lies there; of no file that is open in this process. */
export function isOurs(file: string): boolean {
  try {
    return fileKind(file) === 'ours';
  } catch {
    return false;
  }
}

/** Whether the system lets this process write the file and beside it. */
export function mayWrite(file: string): boolean {
  try {
    for (const path of [file, dirname(file)]) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Null where the folder cannot be written. */
export function tryLease(file: string): Lease | 'taken' | null {
  try {
    return takeLease(file) ?? 'taken';
  } catch {
    return null;
  }
}
