import type { BackendContext } from './context.ts';
import { countSessions } from './library/count-sessions.ts';
import type { Log } from './log.ts';
import { backUp, isBackupDue } from './safety/backup.ts';

const HOUR = 3_600_000;

/**
 * A backup a day, of a library that has something in it. It holds the backend's thread for some time, so it waits while a meeting goes on.
 * One that fails is tried again an hour later. To be called now and then.
 */
export function dailyBackup({ keeper, attendance, now }: BackendContext, log: Log): () => void {
  let notBefore = 0;
  return () => {
    const library = keeper.library();
    if (!library.ok || !library.value.writable || attendance.isMeeting() || now() < notBefore) return;
    const options = { library: keeper.file, now: now() };
    if (!isBackupDue(options) || countSessions(library.value.db) === 0) return;
    const backup = backUp(library.value.db, options);
    if (backup.ok) return;
    log(`backup: ${backup.error.code}`);
    notBefore = now() + HOUR;
  };
}
