import { resolve } from 'node:path';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { withLibrary } from '../open-backend.ts';

export const importFiles: Command = {
  name: 'import',
  about:
    'take in JSON exports and SQLite copies, from this or another Sameside; what is there already changes nothing',
  flags: [LIBRARY_FLAG],
  words: 'PATH',
  run: (given, shell) =>
    withLibrary(given, shell, { create: true }, async (library) => {
      for (const word of given.words) {
        const applied = await library.call('import.apply', { path: resolve(shell.folder, word) });
        if (!applied.ok) return applied;
        const { sessions, newEvents } = applied.value;
        shell.print(`${word}: ${sessions.length} sessions, ${newEvents} new events\n`);
      }
      return { ok: true, value: 0 };
    }),
};
