import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '../../../shared/contract/reply.ts';
import { startHost, type Host } from '../../../electron/host/host.ts';
import { openWindows, type OpenWindows } from '../../../electron/host/open-windows.ts';
import { folderSite } from '../../../electron/host/site.ts';
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from '../../../electron/host/window-policy.ts';

/** A real host on a real port, before a backend that only writes down what reached it. */
export interface TinyHost {
  readonly host: Host;
  readonly own: string;
  readonly windows: OpenWindows;
  readonly calls: { name: string; input: unknown }[];
  readonly log: string[];
  /** Opens the link and returns the cookie a browser would keep. */
  readonly signIn: () => Promise<string>;
  readonly ask: (question: Question) => Promise<Told>;
}

export interface Question {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
}

export interface Told {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export const SECRET_FILE = 'not-for-windows.txt';

export async function tinyHost(
  answer: (name: string, input: unknown) => Reply<unknown> = () => ({ ok: true, value: {} }),
): Promise<TinyHost> {
  const calls: { name: string; input: unknown }[] = [];
  const log: string[] = [];
  const windows = openWindows();
  const host = await startHost({
    backend: {
      call: (name, input) => {
        calls.push({ name, input });
        return Promise.resolve(answer(name, input));
      },
    },
    windows,
    site: folderSite(siteFolder()),
    version: '1.2.3',
    platform: 'test',
    port: 0,
    random: randomBytes,
    now: () => performance.now(),
    policy: (nonce) => contentSecurityPolicy(nonce, ["'self'"]),
    log: (line) => log.push(line),
  });
  const own = `http://127.0.0.1:${host.port}`;
  const ask = (question: Question): Promise<Told> => askPort(host.port, question);
  return { host, own, windows, calls, log, ask, signIn: () => signIn(host, ask) };
}

/** A folder as a build leaves it, with a file beside it that no window may read. */
function siteFolder(): string {
  const around = mkdtempSync(join(tmpdir(), 'sameside-site-'));
  const folder = join(around, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<meta property="csp-nonce" nonce="${NONCE_PLACEHOLDER}"><p>the app`,
  );
  writeFileSync(join(folder, 'assets', 'index-1.js'), 'console.log(1)');
  writeFileSync(join(around, SECRET_FILE), 'secret');
  return folder;
}

async function signIn(host: Host, ask: TinyHost['ask']): Promise<string> {
  const link = new URL(host.newLink());
  const told = await ask({ path: link.pathname + link.search });
  return cookieOf(told);
}

export function cookieOf(told: Told): string {
  return String(told.headers['set-cookie']).split(';')[0] ?? '';
}

/** One request as any program on this computer could send it: every header is ours to choose. */
export function askPort(port: number, { method = 'GET', path, headers = {}, body }: Question): Promise<Told> {
  return new Promise((done, fail) => {
    const length =
      body === undefined || 'transfer-encoding' in headers
        ? {}
        : { 'content-length': String(Buffer.byteLength(body)) };
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers: { ...length, ...headers }, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });
}

/** Bytes as no HTTP client would send them. */
export function rawly(port: number, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('close', () => done(text));
    socket.on('error', fail);
  });
}
