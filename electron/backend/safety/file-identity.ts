import { statSync } from 'node:fs';

/** Which file a path leads to: device and inode (on Windows: volume and file index, which need 64 bits). */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}

/** Undefined when nothing is there, or it cannot be reached any more. */
export function identityOf(path: string): FileIdentity | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return { device: dev, inode: ino };
  } catch {
    return undefined;
  }
}

export function isSameFile(one: FileIdentity | undefined, other: FileIdentity | undefined): boolean {
  return one !== undefined && one.device === other?.device && one.inode === other.inode;
}

/**
 * Says whether a path still leads to the file it led to when this was called. SQLite does not notice when an open file is
 * deleted, renamed or replaced: later inserts "succeed" into a file that nobody will ever find. Asking costs some
 * microseconds, so it is asked before every acknowledgement, not only after idle.
 */
export function identityGuard(path: string): () => boolean {
  const opened = identityOf(path);
  return () => isSameFile(opened, identityOf(path));
}
