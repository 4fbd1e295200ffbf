/** The Electron app, and in the same program the command line: `sameside export …` answers without a window. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { app } from 'electron';
import { isCommand, runCli } from '../host/cli.ts';
import { processShell } from '../host/process-shell.ts';
import { boot } from './boot.ts';
import { fileLog } from './file-log.ts';
import { libraryIn, wordsOf } from './start-words.ts';

const words = wordsOf(process.argv, app.isPackaged);
const shell = processShell();

if (isCommand(words[0])) {
  // What was printed may still be on its way into a pipe: the program ends behind it.
  void runCli(words, shell).then((code) => process.stdout.write('', () => app.exit(code)));
} else {
  const named = libraryIn(words);
  boot({
    shell,
    log: fileLog(app.getPath('logs')),
    random: randomBytes,
    ...(named === undefined ? {} : { library: resolve(shell.folder, named) }),
  });
}
