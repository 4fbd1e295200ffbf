import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackend } from '../../electron/backend/worker-client.ts';
import { startHost } from '../../electron/host/host.ts';
import { openWindows } from '../../electron/host/open-windows.ts';
import { contentSecurityPolicy } from '../../electron/host/window-policy.ts';

const WARM_UP = 500;
const CALLS = 3_000;
const LOOPBACK = '127.0.0.1';
const log = (): void => undefined;

/** Milliseconds of one call in the middle (p50), of a bare echo and of ours; the goal is a ratio of at most 2.5. */
export interface LoopbackTimes {
  readonly raw: number;
  readonly ours: number;
  readonly ratio: number;
}

/**
 * Times a small read through every guard, the worker's thread and SQLite (`preferences.read`) against a server that sends the same body
 * back and does nothing else. Both keep one connection; they take turns, so that a busy machine is busy for both.
 */
export async function loopbackTimes(): Promise<LoopbackTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-loopback-'));
  const echo = await startEcho();
  const ours = await startOurs(join(folder, 'library.sqlite'));
  try {
    for (let call = 0; call < WARM_UP; call += 1) await Promise.all([echo.call(), ours.call()]);
    const [raw, own]: [number[], number[]] = [[], []];
    for (let call = 0; call < CALLS; call += 1) {
      raw.push(await timed(echo.call));
      own.push(await timed(ours.call));
    }
    const times = { raw: middle(raw), ours: middle(own) };
    return { ...times, ratio: times.ours / times.raw };
  } finally {
    await Promise.all([echo.close(), ours.close()]);
    rmSync(folder, { recursive: true });
  }
}

interface Callee {
  readonly call: () => Promise<string>;
  readonly close: () => Promise<void>;
}

async function startEcho(): Promise<Callee> {
  const server = createServer(async (asked, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(Buffer.from(chunk));
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.end(Buffer.concat(chunks));
  });
  await new Promise<void>((done) => server.listen(0, LOOPBACK, done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const caller = callerOf(port, '/', {});
  return {
    call: caller.call,
    close: () => {
      caller.end();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function startOurs(file: string): Promise<Callee> {
  const windows = openWindows();
  const backend = startBackend({ file, log, onPush: (message) => windows.tell(message) });
  const host = await startHost({
    backend,
    windows,
    site: { page: () => Promise.resolve(''), file: () => undefined },
    policy: contentSecurityPolicy,
    version: '0.0.0',
    platform: process.platform,
    port: 0,
    random: randomBytes,
    now: () => performance.now(),
    log,
  });
  const opened = await fetch(host.newLink(), { redirect: 'manual' });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const origin = `http://${LOOPBACK}:${host.port}`;
  const caller = callerOf(host.port, '/call/preferences.read', {
    cookie,
    origin,
    'sec-fetch-site': 'same-origin',
  });
  return {
    call: caller.call,
    close: async () => {
      caller.end();
      await host.close();
      await backend.close();
    },
  };
}

function callerOf(port: number, path: string, headers: Readonly<Record<string, string>>) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sent = { ...headers, 'content-type': 'application/json', 'content-length': '2' };
  const call = (): Promise<string> =>
    new Promise((done, fail) => {
      const asked = request(
        { host: LOOPBACK, port, path, method: 'POST', headers: sent, agent },
        (answer) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
          answer.on('end', () => (answer.statusCode === 200 ? done(text) : fail(new Error(text))));
        },
      );
      asked.on('error', fail);
      asked.end('{}');
    });
  return { call, end: () => agent.destroy() };
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await call();
  return performance.now() - started;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
