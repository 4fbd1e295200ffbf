import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { startAnswer } from './answers.ts';

/** Exported files a window may fetch, each at an address that works once. */
export interface Downloads {
  /** Remembers what an export wrote: only these are ever offered. */
  readonly written: (files: readonly string[]) => void;
  /** An address for a file; undefined when no export wrote it. */
  readonly offer: (file: string) => string | undefined;
  /** The file behind an address; the address is used up. */
  readonly take: (id: string) => string | undefined;
}

export function createDownloads(random: (bytes: number) => Buffer): Downloads {
  const known = new Set<string>();
  const offers = new Map<string, string>();
  return {
    written(files) {
      for (const file of files) known.add(file);
    },
    offer(file) {
      if (!known.has(file)) return undefined;
      const id = random(32).toString('base64url');
      offers.set(id, file);
      return `download/${id}`;
    },
    take(id) {
      const file = offers.get(id);
      offers.delete(id);
      return file;
    },
  };
}

/** Sends a file to be saved, never to be shown; false when it is not there any more. */
export async function sendFile(response: ServerResponse, file: string): Promise<boolean> {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return false;
  startAnswer(response, {
    'content-type': 'application/octet-stream',
    'content-length': size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(file))}`,
  });
  await pipeline(createReadStream(file), response);
  return true;
}
