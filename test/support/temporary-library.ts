import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeLibrary, type Library } from '../../electron/backend/library/library.ts';
import { openLibrary, type OpenLibrary } from '../../electron/backend/library/open-library.ts';
import { mint, type Mint } from './mint.ts';

/** A real library file in a folder of its own. Write `using lent = temporaryLibrary()`: the end of the block removes both. */
export interface TemporaryLibrary extends Disposable {
  readonly folder: string;
  readonly file: string;
  readonly mint: Mint;
  readonly library: Library;
  /** Closes the file and opens it again, as the next start of the app would. */
  reopen(options?: Partial<OpenLibrary>): Library;
}

export function temporaryLibrary(machine = 0): TemporaryLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-'));
  const file = join(folder, 'library.sameside');
  const minted = mint(machine);
  const open = (options: Partial<OpenLibrary> = {}): Library => {
    const reply = openLibrary({ file, now: minted.now, newId: minted.id, ...options });
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  };
  let library = open();
  return {
    folder,
    file,
    mint: minted,
    get library() {
      return library;
    },
    reopen: (options) => {
      closeLibrary(library);
      library = open(options);
      return library;
    },
    [Symbol.dispose]: () => {
      closeLibrary(library);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A folder of its own under the system's temporary one, removed at the end of the block. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'sameside-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
