/**
 * Stands in for the `electron` module, which exists only inside Electron: `vi.mock('electron', () => import('…/fake-electron.ts'))`.
 * It keeps what it was told and lets a test play the system: events, dialogs, displays. `fake.reset()` before each test.
 */
import { EventEmitter } from 'node:events';
import { FakeWindow, type FakeContents } from './fake-window.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FakeDisplay {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

type Handler = (...given: unknown[]) => unknown;
type MessageBox = Readonly<Record<string, unknown>>;

export const LAPTOP: FakeDisplay = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1600, height: 1000 },
  workArea: { x: 0, y: 0, width: 1600, height: 960 },
};
export const PROJECTOR: FakeDisplay = {
  id: 2,
  bounds: { x: 1600, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1600, y: 0, width: 1920, height: 1080 },
};

function freshState() {
  return {
    /** What happened, in order. */
    order: [] as string[],
    windows: [] as FakeWindow[],
    displays: [LAPTOP] as FakeDisplay[],
    folder: '',
    isFirst: true,
    exits: [] as number[],
    quits: 0,
    switches: {} as Record<string, string>,
    schemes: [] as unknown[],
    protocols: new Map<string, (request: Request) => Promise<Response>>(),
    handlers: new Map<string, Handler>(),
    /** What the person answers: the button of message boxes, the path of save dialogs ('' to cancel). */
    answer: 0,
    savePath: '',
    asked: [] as MessageBox[],
    errorBoxes: [] as string[],
    openedOutside: [] as string[],
    openedPaths: [] as string[],
    openPathProblem: '',
    /** What printing gives; an error fails it. */
    pdf: Buffer.from('%PDF-1.7 fake') as Buffer | Error,
    blockers: new Set<number>(),
    menu: [] as unknown[],
    /** Menus that opened where somebody clicked. */
    popups: [] as unknown[],
    permission: {} as Record<string, Handler>,
    beforeRequest: (() => undefined) as Handler,
    spellChecker: true,
    exposed: {} as Record<string, unknown>,
    ready: (): void => undefined,
  };
}

const emitters: EventEmitter[] = [];
function emitter(): EventEmitter {
  const made = new EventEmitter();
  emitters.push(made);
  return made;
}

/** What the fake knows, and how a test plays the system. */
export const fake = {
  ...freshState(),
  reset(): void {
    Object.assign(fake, freshState());
    for (const made of emitters) made.removeAllListeners();
  },
  /** A message from a page, as ipcMain's handler gets it. */
  invoke(
    channel: string,
    event: { sender: FakeContents; senderFrame: unknown },
    ...given: unknown[]
  ): unknown {
    return fake.handlers.get(channel)?.(event, ...given);
  },
  load(url: string, method = 'GET'): Promise<Response> {
    const serve = fake.protocols.get('app');
    if (!serve) throw new Error('app:// is not served');
    return serve(new Request(url, { method }));
  },
};

export const app = Object.assign(emitter(), {
  isPackaged: false,
  name: 'Sameside',
  requestSingleInstanceLock: () => fake.isFirst,
  enableSandbox: () => void fake.order.push('sandbox'),
  commandLine: {
    appendSwitch: (name: string, value: string) => {
      fake.order.push('switch');
      fake.switches[name] = value;
    },
  },
  whenReady: () =>
    new Promise<void>((done) => {
      fake.ready = () => {
        fake.order.push('ready');
        done();
      };
    }),
  getPath: () => fake.folder,
  exit: (code: number) => void fake.exits.push(code),
  quit: () => void (fake.quits += 1),
});

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => {
    fake.order.push('scheme');
    fake.schemes.push(...schemes);
  },
  handle: (scheme: string, serve: (request: Request) => Promise<Response>) => {
    fake.order.push('serve');
    fake.protocols.set(scheme, serve);
  },
};

const keep = (name: string) => (handler: Handler) => {
  fake.order.push('guard');
  fake.permission[name] = handler;
};

export const session = {
  defaultSession: Object.assign(emitter(), {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    setSpellCheckerEnabled: (on: boolean) => void (fake.spellChecker = on),
    webRequest: { onBeforeRequest: (handler: Handler) => void (fake.beforeRequest = handler) },
  }),
};

export const ipcMain = {
  handle: (channel: string, handler: Handler) => void fake.handlers.set(channel, handler),
};

export const dialog = {
  showMessageBox: (...given: readonly MessageBox[]) => {
    fake.asked.push(given.at(-1) ?? {});
    return Promise.resolve({ response: fake.answer });
  },
  showSaveDialog: (...given: readonly MessageBox[]) => {
    fake.asked.push(given.at(-1) ?? {});
    return Promise.resolve({ canceled: fake.savePath === '', filePath: fake.savePath });
  },
  showErrorBox: (title: string) => void fake.errorBoxes.push(title),
};

export const shell = {
  openExternal: (address: string) => Promise.resolve(void fake.openedOutside.push(address)),
  openPath: (path: string) => {
    fake.openedPaths.push(path);
    return Promise.resolve(fake.openPathProblem);
  },
};

export const powerMonitor = emitter();
export const powerSaveBlocker = {
  start: (kind: string) => {
    if (kind !== 'prevent-display-sleep') throw new Error(kind);
    const id = fake.blockers.size + 1;
    fake.blockers.add(id);
    return id;
  },
  stop: (id: number) => void fake.blockers.delete(id),
};

export const nativeTheme = { shouldUseDarkColors: false };

export const screen = Object.assign(emitter(), {
  getAllDisplays: () => fake.displays,
  getPrimaryDisplay: () => LAPTOP,
  getDisplayMatching: ({ x }: Rectangle) =>
    fake.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? LAPTOP,
});

export const Menu = {
  buildFromTemplate: (template: readonly unknown[]) =>
    Object.defineProperty([...template], 'popup', { value: () => void fake.popups.push(template) }),
  setApplicationMenu: (menu: unknown[]) => void (fake.menu = menu),
};

export class BrowserWindow extends FakeWindow {
  constructor(options: Readonly<Record<string, unknown>>) {
    super(options);
    fake.order.push('window');
    fake.windows.push(this);
    this.webContents.pdf = fake.pdf;
    app.emit('web-contents-created', {}, this.webContents);
  }
}

export const ipcRenderer = Object.assign(emitter(), {
  invoke: (...given: readonly unknown[]) => Promise.resolve(given),
});
export const contextBridge = {
  exposeInMainWorld: (name: string, what: unknown) => void (fake.exposed[name] = what),
};
