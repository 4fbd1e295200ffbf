import { copyFile, link, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { withLibrary } from '../open-backend.ts';

export const backup: Command = {
  name: 'backup',
  about: 'make a backup and verify it',
  flags: [
    LIBRARY_FLAG,
    { name: 'out', value: 'FILE', about: 'a copy of it there too; a file that is there is not touched' },
  ],
  run: (given, shell) =>
    withLibrary(given, shell, { create: false }, async (library) => {
      const out = given.values['out'] === undefined ? undefined : resolve(shell.folder, given.values['out']);
      const refused = out === undefined ? undefined : cannotWrite(out);
      if (refused !== undefined) return { ok: false, error: refused };
      const made = await library.call('library.back-up', {});
      if (!made.ok) return made;
      const kept = join(library.status.backupFolder, made.value.backup.name);
      const copied = out === undefined ? kept : await copy(kept, out);
      if (typeof copied !== 'string') return copied;
      shell.print(`${copied}\n`);
      return { ok: true, value: 0 };
    }),
};

function cannotWrite(out: string) {
  if (!existsSync(dirname(out))) return failure('folder-missing', { path: dirname(out) });
  return existsSync(out) ? failure('file-exists', { path: out }) : undefined;
}

/** Under a temporary name first, so that a reader never sees half a file; linking, unlike renaming, never replaces one. */
async function copy(from: string, out: string): Promise<string | Extract<Reply<never>, { ok: false }>> {
  const half = `${out}.${process.pid}.part`;
  try {
    await copyFile(from, half);
    await link(half, out);
    return out;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const known =
      reason === 'EEXIST' ? failure('file-exists', { path: out }) : failure('disk-failed', { reason });
    return { ok: false, error: known };
  } finally {
    await rm(half, { force: true });
  }
}
