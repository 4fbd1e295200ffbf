import { Worker } from 'node:worker_threads';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Log } from './log.ts';
import type { FromWorker, ToWorker, WorkerStart } from './worker-messages.ts';

export interface StartBackend {
  readonly file: string;
  readonly log: Log;
  readonly onPush: (message: PushMessage) => void;
  /** Start a new library where there is none; default true. */
  readonly create?: boolean;
  /** Parse every output by its schema; for tests and development. */
  readonly strict?: boolean;
  /** The thread's program, where it is not the one that belongs to this file. */
  readonly program?: URL;
}

/** The backend of one library file, in a thread of its own. */
export interface BackendClient {
  /** Never rejects. Calls that were under way when the thread died are answered `backend-gone`. */
  readonly call: (name: string, input: unknown) => Promise<Reply<unknown>>;
  /** Closes the file; resolves when the thread has ended. */
  readonly close: () => Promise<void>;
}

/** Deaths in a row, without an answer in between, after which the thread is not started again. */
const TRIES = 5;

/** Built, the thread's program is a file of its own; in development it is its source. */
function workerProgram(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : '../backend/worker.js', import.meta.url);
}

/** Starts the backend's thread, and starts it again when it dies. Nothing is lost with it: what was acknowledged is on disk. */
export function startBackend(options: StartBackend): BackendClient {
  const { file, log, onPush, create = true, strict = false, program = workerProgram() } = options;
  const start: WorkerStart = { file, create, strict };
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  let calls = 0;
  let deaths = 0;
  let closing = false;
  let ended: (() => void) | null = null;
  let worker: Worker | null = run();

  function run(): Worker {
    const fresh = new Worker(program, { workerData: start });
    fresh.on('message', receive);
    fresh.on('error', (error) => log(`backend thread: ${error.name}`));
    fresh.on('exit', died);
    return fresh;
  }

  function receive(message: FromWorker): void {
    if (message.kind === 'push') onPush(message.message);
    else if (message.kind === 'log') log(message.line);
    else {
      deaths = 0;
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    }
  }

  function died(): void {
    worker = null;
    for (const answer of waiting.values()) answer(gone());
    waiting.clear();
    if (closing) return ended?.();
    deaths += 1;
    if (deaths > TRIES) return log('backend thread: given up');
    worker = run();
  }

  return {
    call: (name, input) =>
      new Promise((answer) => {
        if (worker === null || closing) return answer(gone());
        calls += 1;
        waiting.set(calls, answer);
        send(worker, { kind: 'call', id: calls, name, input });
      }),
    close: () =>
      new Promise((done) => {
        closing = true;
        ended = done;
        if (worker === null) return done();
        send(worker, { kind: 'close' });
      }),
  };
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message, []);
}

function gone(): Reply<never> {
  return { ok: false, error: failure('backend-gone') };
}
