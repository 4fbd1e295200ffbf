import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Failure, Reply } from '../../../shared/contract/reply.ts';
import { readFailure, writeFailure } from '../safety/file-failure.ts';
import { megabytes, type ImportLimits } from './limits.ts';
import { readJsonExport } from './read-json.ts';
import { checkHeader, readSqliteCopy, SQLITE_MAGIC } from './read-sqlite.ts';
import { ImportRefusal } from './refusal.ts';
import { createStaging, type Staging } from './staging.ts';

/** What the reading process is asked to do. JSON values only. */
export interface StageTask {
  readonly path: string;
  /** The file as the person named it, for sentences. */
  readonly name: string;
  /** Where the events go; must not be there. */
  readonly staging: string;
  readonly limits: ImportLimits;
}

/**
 * Reads a foreign file of either kind into a staging file, checked from its first byte to its last chain. Runs where it can be stopped:
 * see read-aside.ts. Fails with an `import-…` code, `file-missing`, `file-unreadable` or `disk-full`.
 */
export function stageImport({ path, name, staging, limits }: StageTask): Reply<Record<string, never>> {
  let stage: Staging | undefined;
  try {
    const file = openSync(path, 'r');
    try {
      const header = headerOf(file);
      const bytes = fstatSync(file).size;
      if (bytes > limits.bytes)
        throw new ImportRefusal('import-too-large', { limit: megabytes(limits.bytes) });
      const isSqlite = header.toString('latin1', 0, SQLITE_MAGIC.length) === SQLITE_MAGIC;
      if (isSqlite) checkHeader(header, bytes);
      const { add } = (stage = createStaging(staging, limits));
      if (isSqlite) readSqliteCopy(path, limits, add);
      else readJsonExport((into) => readSync(file, into), limits, add);
    } finally {
      closeSync(file);
    }
    stage.finish();
    return { ok: true, value: {} };
  } catch (error) {
    return { ok: false, error: expected(error, path, name) };
  } finally {
    stage?.close();
  }
}

function headerOf(file: number): Buffer {
  const header = Buffer.alloc(100);
  return header.subarray(0, readSync(file, header, 0, header.length, 0));
}

function expected(error: unknown, path: string, name: string): Failure {
  if (error instanceof ImportRefusal) return error.failureFor(name);
  const known = error instanceof Database.SqliteError ? writeFailure(error, path) : readFailure(error, name);
  if (known) return known;
  throw error;
}
