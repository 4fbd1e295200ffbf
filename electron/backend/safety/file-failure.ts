import { dirname } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import type { Failure } from '../../../shared/contract/reply.ts';

/** The sentence for a failed reading of a file; undefined when the error is none of the file system's (a bug). */
export function readFailure(error: unknown, path: string): Failure | undefined {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure('file-missing', { path });
  return isSystemCode(code) ? failure('file-unreadable', { path }) : undefined;
}

/**
 * The sentence for a failed writing of a file, by the file system or by SQLite; undefined when it is neither's (a bug).
 * Windows says EPERM or EACCES where another program has the target open.
 */
export function writeFailure(error: unknown, path: string): Failure | undefined {
  const code = codeOf(error);
  const folder = dirname(path);
  if (isFolderRefused(error, folder)) return failure('folder-read-only', { path: folder });
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'SQLITE_CANTOPEN':
      return failure('folder-missing', { path: folder });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
    case 'SQLITE_FULL':
      return failure('disk-full');
    case 'EACCES':
    case 'EBUSY':
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EPERM':
    case 'ETXTBSY':
      return failure('target-locked', { path });
    default:
      return isSystemCode(code) || code.startsWith('SQLITE_IOERR')
        ? failure('disk-failed', { reason: code })
        : undefined;
  }
}

/** Asked beforehand (see whole-file.ts), a folder without permission is named itself. */
function isFolderRefused(error: unknown, folder: string): boolean {
  const named = error instanceof Error && 'path' in error && error.path === folder;
  return named && ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));
}

/** `ENOSPC`, `SQLITE_FULL` …; empty when the error has none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** The operating system's codes; Node's own (`ERR_INVALID_ARG_TYPE`) are bugs. */
function isSystemCode(code: string): boolean {
  return /^E[A-Z0-9]+$/.test(code);
}
