import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { fileURLToPath } from 'node:url';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { Id } from '../../shared/session/event.ts';
import type { Log } from '../backend/log.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/** Every window is locked down alike; the preload is its only way out. */
export const WEB_PREFERENCES = {
  preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;

export interface Windows {
  readonly openCockpit: () => void;
  /** The room view of a session: on the second display and full screen when there is one. */
  readonly openRoom: (session: Id) => void;
  /** Tells every window, except the one named. */
  readonly tell: (message: PushMessage, except?: WebContents) => void;
  readonly has: (contents: WebContents) => boolean;
  readonly cockpit: () => BrowserWindow | undefined;
}

interface WindowsNeeds {
  readonly stateFolder: string;
  readonly log: Log;
}

export function createWindows({ stateFolder, log }: WindowsNeeds): Windows {
  let cockpit: BrowserWindow | undefined;
  let room: BrowserWindow | undefined;
  const open = () => [cockpit, room].filter((window) => window !== undefined);

  return {
    openCockpit() {
      if (cockpit) return cockpit.focus();
      const fresh = cockpitWindow(stateFolder);
      cockpit = fresh;
      follow(fresh, '#/', log);
      fresh.on('close', () => remember(fresh, stateFolder));
      fresh.on('closed', () => {
        cockpit = undefined;
        room?.close();
      });
    },
    openRoom(session) {
      const address = `#/session/${session}/room`;
      if (room) {
        void room.loadURL(`${APP_ORIGIN}/${address}`);
        return room.focus();
      }
      const fresh = roomWindow(cockpit);
      room = fresh;
      follow(fresh, address, log);
      fresh.on('closed', () => (room = undefined));
    },
    tell(message, except) {
      for (const { webContents } of open()) if (webContents !== except) webContents.send('push', message);
    },
    has: (contents) => open().some((window) => window.webContents === contents),
    cockpit: () => cockpit,
  };
}

function cockpitWindow(stateFolder: string): BrowserWindow {
  const state = readWindowState(
    stateFolder,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const place = state
    ? { x: state.x, y: state.y, width: state.width, height: state.height }
    : { width: 1280, height: 800 };
  const window = new BrowserWindow({ ...place, ...look(), minWidth: 640, minHeight: 480 });
  if (state?.maximised) window.maximize();
  return window;
}

/** On the display the cockpit is not on; without a second one a window beside it. */
function roomWindow(cockpit: BrowserWindow | undefined): BrowserWindow {
  const here = cockpit ? screen.getDisplayMatching(cockpit.getBounds()).id : screen.getPrimaryDisplay().id;
  const other = screen.getAllDisplays().find((display) => display.id !== here);
  if (!other) return new BrowserWindow({ width: 1280, height: 720, ...look() });
  return new BrowserWindow({ ...other.bounds, fullscreen: true, ...look() });
}

function look() {
  return {
    show: false,
    title: 'Sameside',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#191815' : '#fbf8f2',
    webPreferences: WEB_PREFERENCES,
  };
}

/** Shows a window when it has something to show, and brings it back when its process dies: everything is in the library. */
function follow(window: BrowserWindow, address: string, log: Log): void {
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`window gone: ${reason}`);
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  void window.loadURL(`${APP_ORIGIN}/${address}`);
}

function remember(window: BrowserWindow, folder: string): void {
  const { x, y, width, height } = window.getNormalBounds();
  writeWindowState(folder, { x, y, width, height, maximised: window.isMaximized() });
}
