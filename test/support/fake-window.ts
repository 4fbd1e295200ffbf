import { EventEmitter } from 'node:events';

/** What is shown inside a window, as far as the shell touches it. */
export class FakeContents extends EventEmitter {
  readonly mainFrame = { url: '' };
  readonly sent: unknown[][] = [];
  crashed = false;
  reloads = 0;
  webRtc = '';
  pdf: Buffer | Error = Buffer.alloc(0);
  printed: unknown;
  openWindow: (details: { url: string }) => unknown = () => ({ action: 'allow' });

  isCrashed(): boolean {
    return this.crashed;
  }
  send(...given: unknown[]): void {
    this.sent.push(given);
  }
  reload(): void {
    this.reloads += 1;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openWindow = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtc = policy;
  }
  printToPDF(options: unknown): Promise<Buffer> {
    this.printed = options;
    return this.pdf instanceof Error ? Promise.reject(this.pdf) : Promise.resolve(this.pdf);
  }
}

/** A window that shows nothing and remembers everything. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly options: Readonly<Record<string, unknown>>;
  readonly loaded: string[] = [];
  /** `show`, `showInactive`, `focus` … in the order they were asked for. */
  readonly did: string[] = [];
  bounds: { x: number; y: number; width: number; height: number };
  minimized = false;
  maximized = false;
  fullScreen: boolean;
  destroyed = false;
  /** Set before a load to let it fail. */
  loadFails = false;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
    this.fullScreen = options['fullscreen'] === true;
  }

  loadURL(address: string): Promise<void> {
    this.loaded.push(address);
    this.webContents.mainFrame.url = address;
    return this.loadFails ? Promise.reject(new Error('ERR_FAILED')) : Promise.resolve();
  }
  show = (): void => void this.did.push('show');
  showInactive = (): void => void this.did.push('showInactive');
  focus = (): void => void this.did.push('focus');
  restore = (): void => void this.did.push('restore');
  moveTop = (): void => void this.did.push('moveTop');
  removeMenu = (): void => void this.did.push('removeMenu');
  maximize = (): void => void (this.maximized = true);
  isMinimized = (): boolean => this.minimized;
  isMaximized = (): boolean => this.maximized;
  isFullScreen = (): boolean => this.fullScreen;
  setFullScreen = (on: boolean): void => void (this.fullScreen = on);
  isDestroyed = (): boolean => this.destroyed;
  getBounds = () => this.bounds;
  getNormalBounds = () => this.bounds;

  /** As a person closes it. */
  close(): void {
    this.emit('close', {});
    this.destroy();
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('closed');
  }
}
