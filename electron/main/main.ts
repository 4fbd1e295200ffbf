/** The Electron app, and in the same program the command line: `sameside export …` answers without a window. */
import { randomBytes } from 'node:crypto';
import { app } from 'electron';
import { isCommand, runCli } from '../host/cli.ts';
import { processShell } from '../host/process-shell.ts';
import { boot } from './boot.ts';
import { fileLog } from './file-log.ts';

/** A packaged app is its own program; in development Electron's first word is the folder of the app. */
const words = process.argv.slice(app.isPackaged ? 1 : 2).filter((word) => !word.startsWith('--inspect'));

if (isCommand(words[0])) {
  void runCli(words, processShell()).then((code) => app.exit(code));
} else {
  boot({ shell: processShell(), log: fileLog(app.getPath('logs')), random: randomBytes });
}
