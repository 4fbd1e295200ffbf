/** The backend's thread, with one way to die: a call named `die`. */
import { parentPort } from 'node:worker_threads';
import '../../electron/backend/worker.ts';

parentPort?.on('message', (message: { readonly name?: string }) => {
  if (message.name === 'die') process.exit(1);
});
