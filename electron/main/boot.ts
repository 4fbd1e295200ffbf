import { app, dialog } from 'electron';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultLibrary } from '../backend/library-path.ts';
import { bugLine, type Log } from '../backend/log.ts';
import type { Shell } from '../host/shell.ts';
import { folderSite } from '../host/site.ts';
import { declareAppScheme, serveAppScheme } from './app-scheme.ts';
import { watchForBugs } from './bugs.ts';
import { answerCalls } from './calls.ts';
import { guardContents } from './contents-guard.ts';
import { installMenu } from './menu.ts';
import { createPapers } from './papers.ts';
import { createPower } from './power.ts';
import { guardSession } from './session-guard.ts';
import { closeBeforeQuit } from './shutdown.ts';
import { createWindows } from './windows.ts';

export interface Boot {
  readonly shell: Shell;
  readonly log: Log;
  readonly random: (bytes: number) => Buffer;
  /** The library to open, where it is not the default one. */
  readonly library?: string;
}

/**
 * Starts the app, once per person on this computer: a second start raises the window of the first, and ends. What must stand before
 * Electron is ready comes first; the rest in the order it is needed.
 */
export function boot(given: Boot): void {
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.enableSandbox();
  declareAppScheme();
  // Chromium looks up names for hints in a page (dns-prefetch) without any request that could be refused.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  guardContents();
  watchForBugs(given.log);
  app.on('window-all-closed', () => app.quit());
  void app
    .whenReady()
    .then(() => open(given))
    .catch((error: unknown) => giveUp(given.log, error));
}

function open({ shell, log, random, library }: Boot): void {
  guardSession();
  const papers = createPapers(random);
  serveAppScheme({ site: folderSite(shell.rendererFolder), papers, random });
  const file = library ?? defaultLibrary(shell);
  if (library === undefined) makeFolder(dirname(file));
  const windows = createWindows({ stateFolder: app.getPath('userData'), log });
  const power = createPower();
  const backend = shell.startBackend({
    file,
    log,
    onPush: (message) => {
      power.follow(message);
      windows.tell(message);
    },
  });
  const menu = installMenu(windows, shell.platform);
  answerCalls({ backend, windows, menu, papers, log, libraryFile: file, version: shell.version });
  closeBeforeQuit(backend);
  app.on('second-instance', () => windows.openCockpit());
  app.on('activate', () => windows.openCockpit());
  windows.openCockpit();
  void power.begin(backend);
}

/** A folder that cannot be made is told by the opening of the library, in words, in the window. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
}

/** Without its own files there is no window to say it in. */
function giveUp(log: Log, error: unknown): void {
  log(bugLine('boot', error));
  dialog.showErrorBox(
    'Sameside could not start',
    'What you captured is safe. Start it again; if that does not help, install it again.',
  );
  app.exit(1);
}
