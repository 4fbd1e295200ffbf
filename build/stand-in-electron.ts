import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How @electron/fuses finds the fuses in a binary; after it the version, the number of fuses and one character per fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As a fresh Electron 45 comes: nine fuses, most of them on. */
const FUSES = '101100010';

/**
 * Writes a folder that electron-builder takes for an unpacked Electron for Linux, so that packing can be tried and tested where the
 * real one cannot be fetched. What is packed around it is whole; the program itself only says what it is.
 */
export function writeStandInElectron(folder: string): void {
  const words =
    '#!/bin/sh\necho "A stand-in for Electron: this package was made to be looked at, not to be run." >&2\nexit 1\n';
  const fuses = Buffer.concat([
    Buffer.from(`# ${SENTINEL}`),
    Buffer.from([1, FUSES.length]),
    Buffer.from(`${FUSES}\n`),
  ]);
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(words), fuses]), { mode: 0o755 });
  writeFileSync(join(folder, 'chrome-sandbox'), '', { mode: 0o755 });
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  writeFileSync(join(folder, 'locales', 'de.pak'), '');
}
