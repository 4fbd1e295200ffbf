import { dialog, type BrowserWindow } from 'electron';
import type { Log } from '../backend/log.ts';
import { offerEditing } from './context-menu.ts';

/** A window that dies this often within a minute would do so for ever. */
const MOST_DEATHS = 3;
const MINUTE_MS = 60_000;

export interface WindowLife {
  readonly address: string;
  readonly log: Log;
  /** Shows the window: the cockpit takes the keyboard, the room view leaves it where it is. */
  readonly show: () => void;
}

/** Shows a window when it has something to show, and brings it back when its process dies: everything is in the library. */
export function liveOn(window: BrowserWindow, { address, log, show }: WindowLife): void {
  const contents = window.webContents;
  let deaths: readonly number[] = [];
  window.once('ready-to-show', show);
  offerEditing(contents);
  contents.on('did-fail-load', (_event, code) => {
    log(`window not loaded: ${code}`);
    show(); // An empty window can be closed; one that never comes cannot.
  });
  contents.on('render-process-gone', (_event, { reason }) => {
    log(`window gone: ${reason}`);
    if (reason === 'clean-exit') return;
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < MINUTE_MS), now];
    if (deaths.length <= MOST_DEATHS) contents.reload();
    else void askToReload(window);
  });
  window.on('unresponsive', () => log('window does not answer'));
  window.loadURL(address).catch(() => undefined); // Told by did-fail-load.
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'This window stopped several times',
    detail: 'What you captured is safe. Reload it, or close it and start Sameside again.',
    buttons: ['Reload', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
