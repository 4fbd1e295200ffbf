import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { ReadableDb } from '../library/db.ts';
import { backupFolder, backupName, listBackups, type BackupLine } from './backup-names.ts';
import { writeFailure } from './file-failure.ts';
import { isWholeCopy } from './verify-copy.ts';
import { makeWhole } from './whole-file.ts';

export const BACKUPS_KEPT = 10;
const DAY = 86_400_000;

export interface BackupOptions {
  /** The library's path; its backups stand in the folder `backups` beside it. */
  readonly library: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Backs up an open library, in a consistent state even while it is written to: `VACUUM INTO` a temporary name, opened and verified, then
 * renamed. The newest ten are kept. One that cannot be verified (`backup-failed`) is not kept, and then no older one goes either.
 * Fails also with `disk-full`, `folder-missing`, `target-locked` or `disk-failed`.
 */
export function backUp(db: ReadableDb, { library, now }: BackupOptions): Reply<BackupLine> {
  const folder = backupFolder(library);
  const { name, at } = freeName(library, folder, now);
  const path = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true });
    makeWhole(path, (temporary) => {
      db.connection.prepare('VACUUM INTO ?').run(temporary);
      if (!isWholeCopy(temporary, db)) throw new UnverifiedError();
    });
  } catch (error) {
    const expected = error instanceof UnverifiedError ? failure('backup-failed') : writeFailure(error, path);
    if (expected) return { ok: false, error: expected };
    throw error;
  }
  for (const old of listBackups(library).slice(BACKUPS_KEPT)) rmSync(join(folder, old.name), { force: true });
  return { ok: true, value: { name, at, bytes: statSync(path).size } };
}

/** Whether it is time for the daily backup: none yet, or the last is older than a day (or from a clock that ran ahead). */
export function isBackupDue({ library, now }: BackupOptions): boolean {
  const last = listBackups(library)[0];
  return last === undefined || Math.abs(now - Date.parse(last.at)) > DAY;
}

class UnverifiedError extends Error {}

/** Two backups within a millisecond, or after the clock was set back, must not take each other's place. */
function freeName(
  library: string,
  folder: string,
  now: number,
): { readonly name: string; readonly at: string } {
  const at = new Date(now).toISOString();
  const name = backupName(library, at);
  return existsSync(join(folder, name)) ? freeName(library, folder, now + 1) : { name, at };
}
