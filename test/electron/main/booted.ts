import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { boot } from '../../../electron/main/boot.ts';
import { NONCE_PLACEHOLDER } from '../../../electron/host/window-policy.ts';
import { replySchema, type Reply } from '../../../shared/contract/reply.ts';
import { fake, type BrowserWindow } from '../../support/fake-electron.ts';
import { temporaryFolder } from '../../support/temporary-library.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

/** The app, started on a library of its own before the fake Electron. The end of the block removes it. */
export interface Booted extends Disposable {
  readonly folder: string;
  readonly library: string;
  readonly backend: TestBackend;
  readonly log: readonly string[];
  readonly cockpit: () => BrowserWindow;
  /** A call as the page of a window makes it. */
  readonly call: (name: string, input: unknown, window?: BrowserWindow) => Promise<Reply<unknown>>;
}

export interface BootOptions {
  /** Done to the fake after it was made fresh, before the start. */
  readonly before?: (folder: string) => unknown;
  readonly close?: () => Promise<void>;
  readonly withoutPages?: boolean;
  /** Where the library lies in the folder. */
  readonly library?: string;
}

export async function bootApp(options: BootOptions = {}): Promise<Booted> {
  const folder = temporaryFolder();
  const library = join(folder.path, options.library ?? 'library.sqlite');
  fake.reset();
  fake.folder = folder.path;
  await options.before?.(folder.path);
  const log: string[] = [];
  let backend: TestBackend | undefined;
  const forgetListeners = rememberListeners();
  boot({
    log: (line) => void log.push(line),
    random: randomBytes,
    library,
    shell: {
      version: '1.2.3',
      platform: 'linux',
      home: folder.path,
      env: {},
      folder: folder.path,
      print: () => undefined,
      printError: () => undefined,
      rendererFolder: options.withoutPages ? join(folder.path, 'nowhere') : pages(folder.path),
      openBrowser: () => Promise.resolve(false),
      stopped: () => Promise.resolve(),
      startBackend: ({ file, onPush }) => {
        const made = testBackend(file, { push: onPush });
        backend = made;
        const close = (): Promise<void> => Promise.resolve(made.close());
        return { call: made.dispatch, close: options.close ?? close };
      },
    },
  });
  fake.ready();
  await settled();
  return {
    folder: folder.path,
    library,
    log,
    get backend() {
      if (!backend) throw new Error('no backend was started');
      return backend;
    },
    cockpit: () => windowAt(0),
    async call(name, input, window = windowAt(0)) {
      const contents = window.webContents;
      const event = { sender: contents, senderFrame: contents.mainFrame };
      return replySchema(z.unknown()).parse(await fake.invoke('call', event, name, input));
    },
    [Symbol.dispose]: () => {
      forgetListeners();
      backend?.close();
      folder[Symbol.dispose]();
    },
  };
}

export function windowAt(index: number): BrowserWindow {
  const window = fake.windows[index];
  if (!window) throw new Error(`window ${index} was not opened`);
  return window;
}

/** Everything that was started has had its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
}

function pages(folder: string): string {
  const place = join(folder, 'renderer');
  mkdirSync(join(place, 'assets'), { recursive: true });
  writeFileSync(join(place, 'index.html'), `<!doctype html><link nonce="${NONCE_PLACEHOLDER}">`);
  writeFileSync(join(place, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(place, 'secret.txt'), 'not for windows');
  return place;
}

/** The app listens for bugs of its process; a test must not leave that behind. */
function rememberListeners(): () => void {
  const bugs = new Set(process.listeners('uncaughtException'));
  const rejections = new Set(process.listeners('unhandledRejection'));
  return () => {
    for (const listener of process.listeners('uncaughtException'))
      if (!bugs.has(listener)) process.off('uncaughtException', listener);
    for (const listener of process.listeners('unhandledRejection'))
      if (!rejections.has(listener)) process.off('unhandledRejection', listener);
  };
}
