import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { failure } from '../../../shared/contract/errors.ts';
import { failureSchema, type Reply } from '../../../shared/contract/reply.ts';
import { megabytes } from './limits.ts';
import type { StageTask } from './stage-import.ts';

type Staged = Reply<Record<string, never>>;

/** Something that reads a file for us and can be stopped. */
interface Reader {
  readonly start: (task: StageTask) => void;
  readonly stop: () => void;
}

interface Listener {
  readonly answered: (message: unknown) => void;
  /** It ended, with or without an answer. */
  readonly ended: () => void;
}

/** Built, the program is a file of its own in the folder beside the backend's; in development it is its source. */
function program(): string {
  const beside = import.meta.url.endsWith('.ts') ? './reading-process.ts' : '../reader/reading-process.js';
  return fileURLToPath(new URL(beside, import.meta.url).href);
}

/**
 * Reads a foreign file where it can do no harm: a process of its own with little memory, ended when its time is over. Inside Electron it
 * is a thread, because the packaged app cannot start itself as plain Node (its RunAsNode fuse is off); a thread that runs out of memory
 * takes the app with it, which the limits on one event rule out.
 *
 * Fails as stageImport does, and with `import-too-slow` and `import-too-large` (out of memory, or killed by what it read).
 */
export function readAside(task: StageTask, where: 'process' | 'thread' = whereHere()): Promise<Staged> {
  return new Promise((resolve) => {
    const { name, limits } = task;
    let answer: Staged = {
      ok: false,
      error: failure('import-too-large', { path: name, limit: megabytes(limits.memoryMb * 1024 ** 2) }),
    };
    const listener: Listener = {
      answered: (message) => {
        answer = readAnswer(message);
      },
      ended: () => {
        clearTimeout(timer);
        resolve(answer);
      },
    };
    const reader = (where === 'process' ? inProcess : inThread)(task, listener);
    const timer = setTimeout(() => {
      answer = { ok: false, error: failure('import-too-slow', { path: name }) };
      reader.stop();
    }, limits.milliseconds);
    reader.start(task);
  });
}

interface Program {
  readonly execPath: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
}

/**
 * Only a plain Node can start itself again. Known by the program's name too: in a thread Electron need not say in `process.versions` that
 * it is Electron, and starting it again would open the app a second time.
 */
export function whereHere({ execPath, versions }: Program = process): 'process' | 'thread' {
  const isNode = /(?:^|[\\/])node[^\\/]*$/i.test(execPath);
  return isNode && versions['electron'] === undefined ? 'process' : 'thread';
}

function inProcess({ limits }: StageTask, { answered, ended }: Listener): Reader {
  const child = fork(program(), {
    execArgv: [`--max-old-space-size=${limits.memoryMb}`],
    env: {}, // It needs nothing of ours.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('message', answered);
  child.on('error', () => child.kill('SIGKILL'));
  child.on('close', ended);
  return { start: (task) => void child.send(task, () => undefined), stop: () => void child.kill('SIGKILL') };
}

function inThread({ limits }: StageTask, { answered, ended }: Listener): Reader {
  const thread = new Worker(program(), { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } });
  thread.on('message', answered);
  thread.on('error', () => undefined); // Out of memory ends it; the end is what counts.
  thread.on('exit', ended);
  return { start: (task) => thread.postMessage(task, []), stop: () => void thread.terminate() };
}

/** What comes back was computed beside a hostile file, so it is read like anything foreign. */
function readAnswer(message: unknown): Staged {
  const error =
    typeof message === 'object' && message !== null && 'error' in message ? message.error : undefined;
  const parsed = failureSchema.safeParse(error);
  return parsed.success ? { ok: false, error: parsed.data } : { ok: true, value: {} };
}
