import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { z } from 'zod';
import type { backupLineSchema } from '../../../shared/contract/library.ts';
import type { Instant } from '../../../shared/session/event.ts';

export type BackupLine = Readonly<z.infer<typeof backupLineSchema>>;

/** Beside the library: a copy on the same disk helps against everything but the disk, and is always reachable. */
export function backupFolder(library: string): string {
  return join(dirname(library), 'backups');
}

/** `library-2026-11-21T10-42-07-123Z.sqlite`: sorts by time, and Windows allows no colons. */
export function backupName(library: string, at: Instant): string {
  return `${stem(library)}-${at.replace(/[:.]/g, '-')}.sqlite`;
}

/** The backups of one library, newest first. Anything else in the folder is left out, and so left alone. */
export function listBackups(library: string): readonly BackupLine[] {
  const folder = backupFolder(library);
  return namesIn(folder)
    .flatMap((name) => {
      const at = instantOf(library, name);
      const bytes =
        at === undefined ? undefined : statSync(join(folder, name), { throwIfNoEntry: false })?.size;
      return at === undefined || bytes === undefined ? [] : [{ name, at, bytes }];
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

/** When a backup was made, by its name; undefined for what is no backup of this library. */
function instantOf(library: string, name: string): Instant | undefined {
  const start = `${stem(library)}-`;
  const rest = name.startsWith(start) ? name.slice(start.length) : '';
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.sqlite$/.exec(rest);
  return parts ? `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${parts[5]}Z` : undefined;
}

function stem(library: string): string {
  return basename(library, extname(library));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Not made yet, or not reachable now.
  }
}
