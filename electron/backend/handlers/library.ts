import { statSync } from 'node:fs';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { countSessions } from '../library/count-sessions.ts';
import { backUp } from '../safety/backup.ts';
import { backupFolder, listBackups } from '../safety/backup-names.ts';
import { checkLibrary } from '../safety/check-library.ts';
import { restoreBackup } from '../safety/restore.ts';
import { writableOf } from '../library/library.ts';

export function status({ keeper, version }: BackendContext): Reply<Output<'library.status'>> {
  return keeper.read(({ db, file, writable, readOnlyBecause, origin }) => ({
    ok: true,
    value: {
      path: file,
      readOnly: writable === null,
      readOnlyBecause,
      sessions: countSessions(db),
      bytes: statSync(file, { throwIfNoEntry: false })?.size ?? 0,
      origin,
      version,
      backups: [...listBackups(file)],
      backupFolder: backupFolder(file),
    },
  }));
}

export function backups({ keeper: { file } }: BackendContext): Reply<Output<'library.backups'>> {
  return { ok: true, value: { backups: [...listBackups(file)], backupFolder: backupFolder(file) } };
}

export function makeBackup({ keeper, now }: BackendContext): Reply<Output<'library.back-up'>> {
  return keeper.read(({ db, file }) => {
    const made = backUp(db, { library: file, now: now() });
    return made.ok ? { ok: true, value: { backup: made.value } } : made;
  });
}

/** Everything the windows know is old afterwards; the keeper tells them to read again. */
export function restore(
  { keeper, now, newId }: BackendContext,
  { name }: Input<'library.restore'>,
): Reply<Output<'library.restore'>> {
  return keeper.replace(() => restoreBackup({ library: keeper.file, name, now: now(), newId }));
}

export function check(
  { keeper }: BackendContext,
  { rebuild }: Input<'library.check'>,
): Reply<Output<'library.check'>> {
  if (!rebuild) {
    return keeper.read(({ db, writable }) => ({ ok: true, value: checkLibrary({ db, writable, rebuild }) }));
  }
  return keeper.write((library) => {
    const writable = writableOf(library);
    if (!writable.ok) return writable;
    return { ok: true, value: checkLibrary({ db: library.db, writable: writable.value, rebuild }) };
  });
}
