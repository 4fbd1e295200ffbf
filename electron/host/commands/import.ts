import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { withLibrary } from '../open-backend.ts';

/** As large as a window may send, so that both ways take the same files. */
const LIMIT_MB = 64;

export const importFiles: Command = {
  name: 'import',
  about: 'take in JSON exports, from this or another Sameside; what is there already changes nothing',
  flags: [LIBRARY_FLAG],
  words: 'PATH',
  run: (given, shell) =>
    withLibrary(given, shell, { create: true }, async (library) => {
      for (const word of given.words) {
        const path = resolve(shell.folder, word);
        const text = await readExport(path);
        if (!text.ok) return text;
        const applied = await library.call('import.apply', { name: basename(path), text: text.value });
        if (!applied.ok) return applied;
        const { sessions, newEvents } = applied.value;
        shell.print(`${word}: ${sessions.length} sessions, ${newEvents} new events\n`);
      }
      return { ok: true, value: 0 };
    }),
};

async function readExport(path: string): Promise<Reply<string>> {
  try {
    const { size } = await stat(path);
    if (size > LIMIT_MB * 1024 * 1024) {
      return { ok: false, error: failure('import-too-large', { path, limit: `${LIMIT_MB} MB` }) };
    }
    return { ok: true, value: await readFile(path, 'utf8') };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, error: failure(missing ? 'file-missing' : 'file-unreadable', { path }) };
  }
}
