import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { ExportFormat } from '../../../shared/contract/files.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { WORKSPACE, type Id } from '../../../shared/session/event.ts';
import type { ReadableDb } from '../library/db.ts';
import { readStreams } from '../library/event-rows.ts';
import { writeFailure } from '../safety/file-failure.ts';
import { makeWhole, writeWhole } from '../safety/whole-file.ts';
import { jsonExport } from './json.ts';
import { readSession, sessionText, type RenderOptions } from './render-session.ts';
import { sessionFileName } from './session-file-name.ts';
import { copyLibrary, copySession } from './sqlite-copy.ts';

export interface ExportOptions extends RenderOptions {
  /** Where files go when the caller names no folder; made when it is not there. */
  readonly exportsFolder: string;
}

type Written = Reply<Output<'export.write'>>;

/**
 * Writes one session, or all, as files; gives their paths. Each file appears whole or not at all, and takes the place of an earlier
 * export of the same thing. All sessions as JSON or SQLite are one file that holds the whole library; as minutes, one file each.
 *
 * Fails with `no-such-session`, `folder-missing`, `target-locked`, `disk-full` or `disk-failed`.
 */
export async function writeExport(
  db: ReadableDb,
  { session, format, folder }: Input<'export.write'>,
  options: ExportOptions,
): Promise<Written> {
  const target = folder ?? options.exportsFolder;
  if (folder === undefined) {
    const made = await expecting(target, () => mkdir(target, { recursive: true }));
    if (!made.ok) return made;
  }
  if (session === 'all' && (format === 'json' || format === 'sqlite')) {
    return writeLibrary(db, format, target, options);
  }
  return session === 'all'
    ? writeEach(db, format, target, options)
    : writeSession(db, session, format, target, options);
}

/** Parts of a session whose beginning has not been imported yet are no session to read. */
async function writeEach(
  db: ReadableDb,
  format: ExportFormat,
  folder: string,
  options: RenderOptions,
): Promise<Written> {
  const files: string[] = [];
  for (const id of sessionIds(db)) {
    const one = await writeSession(db, id, format, folder, options);
    if (one.ok) files.push(...one.value.files);
    else if (one.error.code !== 'no-such-session') return one;
  }
  return { ok: true, value: { files } };
}

async function writeSession(
  db: ReadableDb,
  session: Id,
  format: ExportFormat,
  folder: string,
  options: RenderOptions,
): Promise<Written> {
  const state = readSession(db, session);
  if (!state) return { ok: false, error: failure('no-such-session') };
  const path = join(folder, sessionFileName(db, state, format));
  return expecting(path, () =>
    format === 'sqlite'
      ? makeWhole(path, (temporary) => copySession(db, session, temporary))
      : writeWhole(path, [sessionText(db, state, format, options)]),
  );
}

async function writeLibrary(
  db: ReadableDb,
  format: 'json' | 'sqlite',
  folder: string,
  { now }: RenderOptions,
): Promise<Written> {
  const exportedAt = new Date(now).toISOString();
  const path = join(folder, `Sameside library ${exportedAt.slice(0, 10)}.${format}`);
  return expecting(path, () =>
    format === 'sqlite'
      ? makeWhole(path, (temporary) => copyLibrary(db, temporary))
      : writeWhole(path, jsonExport(db, sessionIds(db), { exportedAt, workspace: true })),
  );
}

function sessionIds(db: ReadableDb): readonly Id[] {
  return readStreams(db).filter((stream) => stream !== WORKSPACE);
}

/** Gives the path, or the sentence for what went wrong with it. */
async function expecting(path: string, write: () => void | Promise<unknown>): Promise<Written> {
  try {
    await write();
    return { ok: true, value: { files: [path] } };
  } catch (error) {
    const expected = writeFailure(error, path);
    if (expected) return { ok: false, error: expected };
    throw error;
  }
}
