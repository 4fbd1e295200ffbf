import { app } from 'electron';
import { fileURLToPath } from 'node:url';

/** Every window is locked down alike. Most of this is Electron's default; it is said, and tested, so that no default decides it. */
export const LOCKED_DOWN = {
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

/** A window of the app: its preload is its only way out. The inspector is for development. */
export function windowPreferences() {
  return {
    ...LOCKED_DOWN,
    devTools: !app.isPackaged,
    preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
  };
}
