import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { Id } from '../../shared/session/event.ts';
import type { Log } from '../backend/log.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import { roomPlace } from './room-place.ts';
import { windowPreferences } from './web-preferences.ts';
import { liveOn } from './window-life.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

export interface Windows {
  /** Opens the cockpit, or raises it. */
  readonly openCockpit: () => void;
  /** The room view of a session: on the second display and full screen when there is one. The keyboard stays with the cockpit. */
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
      if (cockpit) return raise(cockpit);
      const fresh = cockpitWindow(stateFolder);
      cockpit = fresh;
      liveOn(fresh, { address: `${APP_ORIGIN}/#/`, log, show: () => fresh.show() });
      fresh.on('close', () => remember(fresh, stateFolder));
      fresh.on('closed', () => {
        cockpit = undefined;
        room?.close();
      });
    },
    openRoom(session) {
      const address = `${APP_ORIGIN}/#/session/${session}/room`;
      if (room) {
        void room.loadURL(address);
        room.showInactive();
        return room.moveTop();
      }
      const fresh = roomWindow(cockpit);
      room = fresh;
      liveOn(fresh, { address, log, show: () => fresh.showInactive() });
      fresh.on('closed', () => (room = undefined));
    },
    tell(message, except) {
      for (const { webContents } of open()) {
        // One that died is brought back, and reads everything then.
        if (webContents !== except && !webContents.isCrashed()) webContents.send('push', message);
      }
    },
    has: (contents) => open().some((window) => window.webContents === contents),
    cockpit: () => cockpit,
  };
}

function raise(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
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

function roomWindow(cockpit: BrowserWindow | undefined): BrowserWindow {
  const beside = cockpit?.getBounds() ?? screen.getPrimaryDisplay().workArea;
  const { bounds, fullScreen } = roomPlace(
    screen.getAllDisplays(),
    screen.getDisplayMatching(beside),
    beside,
  );
  // Without `fullscreen: false`, which on macOS would take the button for it away.
  const window = new BrowserWindow({ ...bounds, ...look(), ...(fullScreen && { fullscreen: true }) });
  window.removeMenu(); // The room reads; the menu belongs to the cockpit.
  window.webContents.on('before-input-event', (_event, { type, key }) => {
    if (type !== 'keyDown') return;
    if (key === 'Escape') window.setFullScreen(false);
    if (key === 'F11') window.setFullScreen(!window.isFullScreen());
  });
  leaveWithDisplay(window);
  return window;
}

/** When the projector is unplugged the system moves its window to the display that is left, where full screen would hide the cockpit. */
function leaveWithDisplay(room: BrowserWindow): void {
  const settle = (): void => room.setFullScreen(false);
  screen.on('display-removed', settle);
  room.on('closed', () => screen.off('display-removed', settle));
}

/** The paper of both themes, as tokens.css has it: shown for the moment before the page brings its style sheet. */
const PAPER = { light: '#fbf8f2', dark: '#191815' };

function look() {
  return {
    show: false,
    title: 'Sameside',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: windowPreferences(),
  };
}

function remember(window: BrowserWindow, folder: string): void {
  const { x, y, width, height } = window.getNormalBounds();
  writeWindowState(folder, { x, y, width, height, maximised: window.isMaximized() });
}
