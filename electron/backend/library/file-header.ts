import { closeSync, openSync, readSync } from 'node:fs';

/** "SAME": tells our files from those of any other program that uses SQLite. */
export const APPLICATION_ID = 0x53414d45;

const MAGIC = 'SQLite format 3\0';
const APPLICATION_ID_AT = 68;
const HEADER_BYTES = 100;

export type FileKind = 'none' | 'ours' | 'damaged' | 'foreign';

/**
 * What a file is, by its first 100 bytes, without letting SQLite near it: opening a foreign file could already write a journal beside it.
 * `none` also means an empty file, which SQLite leaves when creating was cut off.
 */
export function fileKind(path: string): FileKind {
  const header = readHeader(path);
  if (header === undefined || header.length === 0) return 'none';
  const ours = header.length === HEADER_BYTES && header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
  if (header.toString('latin1', 0, MAGIC.length) === MAGIC) return ours ? 'ours' : 'foreign';
  return ours ? 'damaged' : 'foreign';
}

function readHeader(path: string): Buffer | undefined {
  const file = openOrNothing(path);
  if (file === undefined) return undefined;
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function openOrNothing(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
