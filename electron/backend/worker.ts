/** The backend's thread: SQLite never blocks the thread that serves windows. Started by worker-client.ts under both hosts. */
import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { V7Generator } from 'uuidv7';
import app from '../../package.json' with { type: 'json' };
import { createBackend } from './backend.ts';
import { readMinutesLook } from './export/minutes-look.ts';
import type { MinutesLook } from './export/render-session.ts';
import { lookFiles } from './look-files.ts';
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const start: WorkerStart = workerData;
const tell = (message: FromWorker): void => port.postMessage(message);
const ids = new V7Generator({ nextUint32: () => randomBytes(4).readUInt32BE() });
let look: MinutesLook | null = null;

const backend = createBackend({
  ...start,
  now: () => Date.now(),
  newId: () => ids.generate().toString(),
  push: (message) => tell({ kind: 'push', message }),
  log: (line) => tell({ kind: 'log', line }),
  version: app.version,
  utcOffset: () => -new Date().getTimezoneOffset(),
  random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
  look: () => (look ??= readMinutesLook(lookFiles(import.meta.url))),
  repeat: (work, every) => {
    const timer = setInterval(work, every);
    return () => clearInterval(timer);
  },
});

const underWay = new Set<Promise<void>>();

port.on('message', (message: ToWorker) => void receive(message));

/** A call that takes its time (an export) is finished before the file is closed. */
async function receive(message: ToWorker): Promise<void> {
  if (message.kind === 'close') {
    await Promise.all(underWay);
    backend.close();
    port?.close();
    return;
  }
  const answering = answer(message.id, message.name, message.input);
  underWay.add(answering);
  await answering;
  underWay.delete(answering);
}

async function answer(id: number, name: string, input: unknown): Promise<void> {
  tell({ kind: 'reply', id, reply: await backend.dispatch(name, input) });
}
