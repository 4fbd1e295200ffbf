import { app } from 'electron';
import type { BackendClient } from '../backend/worker-client.ts';

/** Closing takes milliseconds; a disk that hangs must not keep the program for ever. Everything acknowledged is on disk already. */
const PATIENCE_MS = 5_000;

/** Closes the library when all windows are gone and before the program ends, so that the file is whole by itself, without its log. */
export function closeBeforeQuit(backend: Pick<BackendClient, 'close'>): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  const finish = async (): Promise<void> => {
    state = 'closing';
    await Promise.race([backend.close(), patience()]);
    state = 'closed';
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'open') void finish();
  });
}

function patience(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, PATIENCE_MS);
  });
}
