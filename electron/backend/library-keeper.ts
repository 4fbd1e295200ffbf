import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure, type ErrorCode } from '../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../shared/contract/reply.ts';
import { fileKind } from './library/file-header.ts';
import { closeLibrary, type Library } from './library/library.ts';
import { openLibrary, type OpenLibrary } from './library/open-library.ts';
import { sqliteFailure } from './library/sqlite-failure.ts';
import type { Push } from './push.ts';
import { takeLease, type Lease } from './safety/lease.ts';
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
  /** Every second: notices that the file is gone before anybody writes. */
  readonly watch: () => void;
  readonly close: () => void;
}

export function keepLibrary(options: KeeperOptions): LibraryKeeper {
  const { file, push } = options;
  let lease: Lease | null = null;
  let opened: Reply<Library> = openLeased();
  let moved: Failure | null = null;
  let troubled = false;

  function openLeased(): Reply<Library> {
    const wanted = lease ?? leaseFor(file);
    if (wanted !== 'taken') lease = wanted;
    const locked = { readOnly: true, readOnlyBecause: failure('library-locked') };
    const reply = openLibrary({ ...options, ...(wanted === 'taken' && locked) });
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
    const known = sqliteFailure(error, file);
    if (known) return { ok: false, error: known };
    throw error;
  };

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
    watch: () => {
      if (opened.ok && opened.value.writable && !moved && !opened.value.isInPlace()) lose(opened.value);
    },
    close: () => {
      if (opened.ok) closeLibrary(opened.value);
      lease?.release();
    },
  };
}

/**
 * The right to write, or `taken` when another process has it. Null where there is nothing to lease: nothing is put beside a file of another
 * program, and a folder that is missing or cannot be written is for the opening of the library to tell. Only while the library is closed
 * in this process: looking into the file and closing it again would drop the locks of an open connection.
 */
function leaseFor(file: string): Lease | 'taken' | null {
  try {
    if (!existsSync(dirname(file)) || fileKind(file) === 'foreign') return null;
  } catch {
    return null;
  }
  return tryLease(file);
}

function tryLease(file: string): Lease | 'taken' | null {
  try {
    return takeLease(file) ?? 'taken';
  } catch {
    return null;
  }
}
