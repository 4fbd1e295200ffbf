import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IMPORT_LIMITS, type ImportLimits } from '../../../../electron/backend/import/limits.ts';
import {
  mergeStaged,
  previewStaged,
  withStaged,
  type Preview,
} from '../../../../electron/backend/import/merge-staged.ts';
import { stageImport } from '../../../../electron/backend/import/stage-import.ts';
import { writableOf, type Library } from '../../../../electron/backend/library/library.ts';
import type { Reply } from '../../../../shared/contract/reply.ts';

/** The import without its process, for tests that read many files. */
export function importHere(
  library: Library,
  content: string | Buffer,
  limits: Partial<ImportLimits> = {},
): Reply<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-stage-'));
  try {
    const [path, staging] = [join(folder, 'incoming'), join(folder, 'staging.sqlite')];
    writeFileSync(path, content);
    const read = stageImport({ path, name: 'a.json', staging, limits: { ...IMPORT_LIMITS, ...limits } });
    return read.ok ? merged(library, staging) : read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function merged(library: Library, staging: string): Reply<Preview> {
  const writable = writableOf(library);
  if (!writable.ok) return writable;
  return withStaged(library.db, staging, () => {
    const preview = previewStaged(library.db, 'a.json');
    if (preview.ok) mergeStaged(writable.value);
    library.logs.clear();
    return preview;
  });
}
