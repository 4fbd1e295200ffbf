/** How much of a foreign file is read before it is refused. All of them are parameters so that a test can reach them. */
export interface ImportLimits {
  /** Size of the file. */
  readonly bytes: number;
  readonly events: number;
  /**
   * One event as text: as much as one call to append could bring. The densest JSON grows about twenty times in memory, so this also
   * keeps the reader far from its heap's limit, which a thread, unlike a process, does not survive.
   */
  readonly eventBytes: number;
  /** Nested arrays and objects, the file's own included. */
  readonly depth: number;
  readonly milliseconds: number;
  /** Heap of the process that reads. */
  readonly memoryMb: number;
}

/** Ten years of meetings fit several times. */
export const IMPORT_LIMITS: ImportLimits = {
  bytes: 4 * 1024 ** 3,
  events: 5_000_000,
  eventBytes: 8 * 1024 ** 2,
  depth: 64,
  milliseconds: 300_000,
  memoryMb: 768,
};

/** For sentences. No bit shifts: sizes here pass 2³¹. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}
