import { app } from 'electron';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultLibrary } from '../backend/library-path.ts';
import type { Log } from '../backend/log.ts';
import type { Shell } from '../host/shell.ts';
import { folderSite } from '../host/site.ts';
import { declareAppScheme, serveAppScheme } from './app-scheme.ts';
import { answerCalls } from './calls.ts';
import { claimInstance } from './instance.ts';
import { installMenu } from './menu.ts';
import { createPower } from './power.ts';
import { guardContents } from './contents-guard.ts';
import { guardSession } from './session-guard.ts';
import { createWindows } from './windows.ts';

export interface Boot {
  readonly shell: Shell;
  readonly log: Log;
  readonly random: (bytes: number) => Buffer;
}

/** Starts the app. What must stand before Electron is ready comes first; the rest in the order it is needed. */
export function boot(given: Boot): void {
  if (!claimInstance()) return app.quit();
  app.enableSandbox();
  declareAppScheme();
  guardContents();
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => open(given));
}

async function open({ shell, log, random }: Boot): Promise<void> {
  guardSession();
  serveAppScheme(folderSite(shell.rendererFolder), random);
  const file = defaultLibrary(shell);
  mkdirSync(dirname(file), { recursive: true });
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
  const menu = installMenu(windows);
  answerCalls({ backend, windows, menu, log, libraryFile: file, version: shell.version });
  app.on('before-quit', () => void backend.close());
  await power.begin(backend);
  windows.openCockpit();
  app.on('activate', () => windows.openCockpit());
}
