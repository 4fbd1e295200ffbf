import { randomBytes } from 'node:crypto';
import { Agent, createServer, request, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { startBackend } from '../../electron/backend/worker-client.ts';
import { startHost } from '../../electron/host/host.ts';
import { openWindows } from '../../electron/host/open-windows.ts';
import { contentSecurityPolicy } from '../../electron/host/window-policy.ts';
import { temporaryFolder } from '../support/temporary-library.ts';
import { median, sorted } from './measure.ts';
import type { Report } from './report.ts';

const ROUNDS = 60;
/** Rounds before anything counts: both sides are compiled while they run. */
const WARM_UP = 10;
const EACH = 50;
const BODY = JSON.stringify({});

/** A call that does next to nothing, through every guard of the host and through the backend's thread, against a server that echoes. */
export async function benchLoopback(report: Report): Promise<void> {
  using folder = temporaryFolder();
  const backend = startBackend({
    file: join(folder.path, 'library.sqlite'),
    log: console.error,
    onPush: () => undefined,
  });
  const host = await startHost({
    backend,
    windows: openWindows(),
    site: { page: () => Promise.resolve(''), file: () => undefined },
    policy: contentSecurityPolicy,
    version: '0.0.0',
    platform: 'bench',
    port: 0,
    random: randomBytes,
    now: () => performance.now(),
    log: console.error,
  });
  const echo = createServer((asked, answer) => asked.pipe(answer));
  await new Promise<void>((ready) => echo.listen(0, '127.0.0.1', ready));
  const address = echo.address();
  const echoPort = typeof address === 'object' && address ? address.port : 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json', ...(await signedIn(host.newLink(), agent)) };
  const raw: number[] = [];
  const ours: number[] = [];
  const call = () => post(agent, host.port, '/call/preferences.read', headers);
  const bare = () => post(agent, echoPort, '/', { 'content-type': 'application/json' });
  for (let round = 0; round < ROUNDS; round += 1) {
    const counts = round >= WARM_UP;
    for (let index = 0; index < EACH; index += 1) {
      const bareTime = await taken(bare);
      if (counts) raw.push(bareTime);
    }
    for (let index = 0; index < EACH; index += 1) {
      const ownTime = await taken(call);
      if (counts) ours.push(ownTime);
    }
  }
  report({
    work: 'loopback call through host and thread (p50)',
    raw: median(sorted(raw)),
    ours: median(sorted(ours)),
    atMost: 2.5,
  });
  agent.destroy();
  await host.close();
  await new Promise((done) => echo.close(done));
  await backend.close();
}

async function taken(work: () => Promise<string>): Promise<number> {
  const start = performance.now();
  const text = await work();
  const time = performance.now() - start;
  if (!text.startsWith('{')) throw new Error(`unexpected answer: ${text}`);
  return time;
}

/** Opens the link once, as a browser would, and gives the headers of its later calls. */
function signedIn(link: string, agent: Agent): Promise<OutgoingHttpHeaders> {
  return new Promise((done, fail) => {
    const { origin } = new URL(link);
    const asked = request(link, { agent }, (answer) => {
      answer.resume();
      const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      answer.on('end', () => done({ cookie, origin }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

function post(agent: Agent, port: number, path: string, headers: OutgoingHttpHeaders): Promise<string> {
  return new Promise((done, fail) => {
    const length = { 'content-length': BODY.length };
    const options = {
      agent,
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { ...headers, ...length },
    };
    const asked = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (text += piece));
      answer.on('end', () => done(text));
    });
    asked.on('error', fail);
    asked.end(BODY);
  });
}
