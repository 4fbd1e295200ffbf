import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure, type ErrorCode } from '../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../shared/contract/reply.ts';
import { closeLibrary, type Library } from './library/library.ts';
import { openLibrary, type OpenLibrary } from './library/open-library.ts';
import { isOurs, leaseFor, mayWrite, tryLease } from './library-place.ts';
import { sqliteFailure } from './library/sqlite-failure.ts';
import type { Push } from './push.ts';
import type { Lease } from './safety/lease.ts';
import { rescueCopy } from './safety/rescue.ts';
import { setAsideIfPossible } from './safety/set-aside.ts';

/** Errors that concern the whole library, shown as a banner until writing works again. */
const TROUBLES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'library-busy',
  'library-moved',
  'library-corrupt',
  'disk-full',
  'disk-failed',
]);

/** Why a library could not be opened that may be over without anybody's doing here: a drive that is connected again. */
const MAY_COME_BACK: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'library-missing',
  'library-folder-missing',
]);

export interface KeeperOptions extends Pick<
  OpenLibrary,
  'file' | 'now' | 'newId' | 'create' | 'beforeMigrating'
> {
  readonly push: Push;
}

/** Keeps one library open: its lease, the place of its file, its troubles. */
export interface LibraryKeeper {
  readonly file: string;
  /** The open library, or why there is none. */
  readonly library: () => Reply<Library>;
  readonly read: <Value>(work: (library: Library) => Reply<Value>) => Reply<Value>;
  /** Answers "done" only when the file is still where it was: a deleted open file takes every write and keeps none. */
  readonly write: <Value>(work: (library: Library) => Reply<Value>) => Reply<Value>;
  /** The same for work that takes its time. */
  readonly writeLong: <Value>(work: (library: Library) => Promise<Reply<Value>>) => Promise<Reply<Value>>;
  /** Closes the library while `work` puts another file in its place, opens what is there then, and tells every window. */
  readonly replace: <Value>(work: () => Reply<Value>) => Reply<Value>;
  /** Every second: notices that the file is gone before anybody writes, that it is back, and that it may be written again. */
  readonly watch: () => void;
  readonly close: () => void;
}

export function keepLibrary(options: KeeperOptions): LibraryKeeper {
  const { file, push } = options;
  let lease: Lease | null = null;
  // A library that was here once is looked for, and not begun anew.
  let known = false;
  let opened: Reply<Library> = openLeased();
  let moved: Failure | null = null;
  let troubled = false;
  let couldWrite = mayWrite(file);

  function openLeased(): Reply<Library> {
    const wanted = lease ?? leaseFor(file);
    if (wanted !== 'taken') lease = wanted;
    const locked = { readOnly: true, readOnlyBecause: failure('library-locked') };
    const reply = openLibrary({
      ...options,
      ...(known && { create: false }),
      ...(wanted === 'taken' && locked),
    });
    known ||= reply.ok;
    const isDamaged = !reply.ok && reply.error.code === 'library-corrupt';
    return isDamaged
      ? { ok: false, error: failure('library-corrupt', { path: setAsideIfPossible(file) }) }
      : reply;
  }

  function tell(error: Failure | null): void {
    if (error === null && !troubled) return;
    troubled = error !== null;
    push({ name: 'library.trouble', push: { error } });
  }

  /** The file was taken away: nothing may be written any more, and what was is copied to safety. */
  function lose(library: Library): Failure {
    const saved = rescueCopy(library);
    const error = saved.ok ? failure('library-moved', { path: saved.value }) : saved.error;
    moved = error;
    tell(error);
    return error;
  }

  function settled<Value>(library: Library, reply: Reply<Value>): Reply<Value> {
    if (moved) return { ok: false, error: moved };
    if (!library.isInPlace()) return { ok: false, error: lose(library) };
    if (reply.ok) tell(null);
    else if (TROUBLES.has(reply.error.code)) tell(reply.error);
    return reply;
  }

  /** Why nothing may be written any more. Somebody who deletes the lease's side file lets another process in: then this one stops. */
  function stopped(library: Library): Failure | null {
    // A library that was taken away as a whole is noticed after the work, so that what was just said is rescued with the rest.
    if (moved || lease === null || lease.isHeld() || !library.isInPlace()) return moved;
    lease.release();
    const again = tryLease(file);
    lease = again === 'taken' ? null : again;
    library.logs.clear();
    if (lease === null) tell((moved = failure('library-locked')));
    return moved;
  }

  const expected = <Value>(error: unknown): Reply<Value> => {
    const trouble = sqliteFailure(error, file);
    if (trouble?.code === 'library-corrupt') tell(trouble); // Whoever reads it, everybody had better restore a backup.
    if (trouble) return { ok: false, error: trouble };
    throw error;
  };

  /** Everything the windows know may be old; what they could not save is sent again. */
  function well(): void {
    moved = null;
    tell(null);
    push({ name: 'library.reloaded', push: {} });
  }

  function openAgain(): void {
    if (lease && !lease.isHeld()) {
      lease.release();
      lease = null;
    }
    const before = opened;
    opened = openLeased();
    couldWrite = mayWrite(file);
    if (opened.ok) well();
    else if (before.ok) tell(opened.error);
  }

  /** The very file is back, or another library lies in its place: a copy from where it was moved to. */
  function lookForMoved(library: Library): void {
    if (library.isInPlace()) return well();
    if (!isOurs(file)) return;
    closeLibrary(library); // SQLite leaves the log at the old place alone when the file there is another one.
    openAgain();
  }

  /** The other Sameside was closed, or the file may be written again. */
  function lookForRight(library: Library): void {
    const locked = library.readOnlyBecause?.code === 'library-locked';
    const taken = locked ? tryLease(file) : null;
    if (locked ? taken === 'taken' || taken === null : couldWrite || !mayWrite(file)) return;
    if (taken !== 'taken' && taken !== null) lease = taken;
    closeLibrary(library);
    openAgain();
  }

  /** Another process took the lease while this one was writing. */
  function lookForLease(library: Library): void {
    const again = tryLease(file);
    if (again === 'taken' || again === null) return;
    lease = again;
    library.logs.clear();
    well();
  }

  function watch(): void {
    if (!opened.ok) {
      if (MAY_COME_BACK.has(opened.error.code) && existsSync(dirname(file))) openAgain();
      return;
    }
    const library = opened.value;
    if (moved) return moved.code === 'library-locked' ? lookForLease(library) : lookForMoved(library);
    if (!library.writable) return lookForRight(library);
    if (!library.isInPlace()) lose(library);
  }

  return {
    file,
    library: () => opened,
    read: (work) => {
      if (!opened.ok) return opened;
      try {
        return work(opened.value);
      } catch (error) {
        return expected(error);
      }
    },
    write: (work) => {
      if (!opened.ok) return opened;
      const error = stopped(opened.value);
      if (error) return { ok: false, error };
      try {
        return settled(opened.value, work(opened.value));
      } catch (thrown) {
        return settled(opened.value, expected(thrown));
      }
    },
    writeLong: async (work) => {
      if (!opened.ok) return opened;
      const error = stopped(opened.value);
      if (error) return { ok: false, error };
      try {
        return settled(opened.value, await work(opened.value));
      } catch (thrown) {
        return settled(opened.value, expected(thrown));
      }
    },
    replace: (work) => {
      if (lease === null) return { ok: false, error: failure('library-locked') };
      if (opened.ok) closeLibrary(opened.value);
      try {
        return work();
      } finally {
        moved = null;
        opened = openLeased();
        tell(opened.ok ? null : opened.error);
        push({ name: 'library.reloaded', push: {} });
      }
    },
    watch,
    close: () => {
      if (opened.ok) closeLibrary(opened.value);
      lease?.release();
    },
  };
}
