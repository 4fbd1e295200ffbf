import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { buildApp, isBuilt } from '../../build/build-app.ts';
import { inProject } from '../../build/project.ts';

/** The built command line. */
export const PROGRAM = inProject('out/host/entry.js');

/** For `beforeAll` of tests that run the built app: `npm test` has built it, a single run may not have. */
export async function ensureBuilt(): Promise<void> {
  if (!isBuilt()) await buildApp({ quiet: true });
}

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs one command of the built command line, as a process of its own, to its end. */
export async function sameside(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await once(child, 'close');
  return { exit: child.exitCode, out, err };
}

export interface Serving {
  readonly process: ChildProcessWithoutNullStreams;
  readonly link: string;
  readonly port: number;
  /** Everything printed so far. */
  readonly printed: () => string;
  /** Ends it as Ctrl+C does; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts `serve` and waits for its link. */
export async function serving(args: readonly string[], options: RunOptions = {}): Promise<Serving> {
  const child = start(['serve', '--no-open', ...args], options);
  let printed = '';
  const link = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/open\?code=[\w-]+/.exec(printed);
      if (found) done(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => fail(new Error(`serve ended: ${printed}`)));
  });
  return {
    process: child,
    link,
    port: Number(new URL(link).port),
    printed: () => printed,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill('SIGINT');
      await once(child, 'close');
      return child.exitCode;
    },
  };
}

function start(args: readonly string[], { folder, env }: RunOptions): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...args], {
    ...(folder === undefined ? {} : { cwd: folder }),
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
  });
}
