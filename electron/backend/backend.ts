import { BEAT, createAttendance } from './attendance.ts';
import type { BackendContext } from './context.ts';
import { dailyBackup } from './daily-backup.ts';
import { dispatcher, type Dispatch } from './dispatch.ts';
import { handlersOf } from './handlers.ts';
import { keepLibrary } from './library-keeper.ts';
import type { OpenLibrary } from './library/open-library.ts';
import { bugLine, type Log } from './log.ts';
import { backUp } from './safety/backup.ts';

/** How often the file's place is looked at, in milliseconds. */
const WATCH = 1_000;

export interface BackendOptions
  extends
    Pick<OpenLibrary, 'file' | 'create' | 'now' | 'newId'>,
    Pick<BackendContext, 'push' | 'version' | 'utcOffset' | 'random' | 'look'> {
  readonly log: Log;
  /** Parse every output by its schema; for tests and development. */
  readonly strict: boolean;
  /** Calls `work` again and again, `every` milliseconds; gives how to stop. */
  readonly repeat: (work: () => void, every: number) => () => void;
}

export interface Backend {
  readonly dispatch: Dispatch;
  /** Stops the clocks and closes the file. */
  readonly close: () => void;
}

/**
 * Everything behind the contract, for one library file. A library that cannot be opened is not an error here: every call that needs it
 * answers why, so that a window can say it and offer a backup.
 */
export function createBackend(options: BackendOptions): Backend {
  const { push, log, strict, now, repeat } = options;
  const keeper = keepLibrary({
    ...options,
    beforeMigrating: (db) => backUp(db, { library: options.file, now: now() }),
  });
  const attendance = createAttendance(() => {
    const library = keeper.library();
    return library.ok ? library.value : null;
  }, push);
  const context: BackendContext = { ...options, keeper, attendance };
  const guarded = (name: string, work: () => void) => () => {
    try {
      work();
    } catch (error) {
      log(bugLine(name, error)); // A full disk is told when somebody writes; a beat that is missed is no loss.
    }
  };
  const stops = [
    repeat(guarded('beat', attendance.tick), BEAT),
    repeat(guarded('backup', dailyBackup(context, log)), BEAT),
    repeat(guarded('watch', keeper.watch), WATCH),
  ];
  return {
    dispatch: dispatcher(handlersOf(context), { strict, log }),
    close: () => {
      for (const stop of stops) stop();
      keeper.close();
    },
  };
}
