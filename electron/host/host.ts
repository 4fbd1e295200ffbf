import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerer, type CallNeeds } from './calls.ts';
import { createDoor } from './door.ts';
import { createDownloads } from './downloads.ts';
import { rateCap } from './rate-cap.ts';
import { linkOf, respond, type Rooms } from './respond.ts';
import type { Site } from './site.ts';

export interface HostOptions extends Omit<CallNeeds, 'downloads'> {
  readonly site: Site;
  /** 0 for a random one. */
  readonly port: number;
  /** Random bytes from a cryptographic source. */
  readonly random: (bytes: number) => Buffer;
  /** Milliseconds. */
  readonly now: () => number;
  /** The policy of the app's page; another only while developing. */
  readonly policy: (nonce: string) => string;
}

export interface Host {
  readonly port: number;
  /** A link that opens the app once, in one browser. */
  readonly newLink: () => string;
  /** What a second start on the same library has to show to be given a link. */
  readonly ownerKey: string;
  /** Ends every connection; resolves when the port is free. */
  readonly close: () => Promise<void>;
}

/** Only the computer itself reaches this address. */
const LOOPBACK = '127.0.0.1';
/** Calls under way at the end get this long. */
const GRACE_MS = 2_000;

/** Serves the app on loopback. Rejects with the system's error (EADDRINUSE, EACCES) when the port cannot be had. */
export async function startHost(options: HostOptions): Promise<Host> {
  const downloads = createDownloads(options.random);
  const door = createDoor(options.random);
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 30_000 });
  const port = await listen(server, options.port);
  const rooms: Rooms = {
    host: `${LOOPBACK}:${port}`,
    cookie: `sameside-${port}`,
    door,
    downloads,
    windows: options.windows,
    site: options.site,
    policy: options.policy,
    random: options.random,
    answer: answerer({ ...options, downloads }),
    // Far above what any window does, far below what would wear out a disk by mistake.
    callsCap: rateCap(10_000, 20_000, options.now),
    strangersCap: rateCap(20, 100, options.now),
  };
  options.windows.watch((open) => void options.backend.call('clock.attended', { windows: open }));
  server.on('request', (request, response) => void guarded(rooms, request, response, options.log));
  return {
    port,
    newLink: () => linkOf(rooms),
    ownerKey: door.ownerKey,
    close: () => close(server, options),
  };
}

/** A bug while answering ends that one connection and is logged; the host goes on. */
async function guarded(
  rooms: Rooms,
  request: IncomingMessage,
  response: ServerResponse,
  log: HostOptions['log'],
): Promise<void> {
  try {
    await respond(rooms, request, response);
  } catch (error) {
    // A window that went away in the middle is no news.
    if (!request.destroyed) log(`answering failed: ${error instanceof Error ? error.name : 'unknown'}`);
    response.destroy();
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function close(server: Server, { windows }: HostOptions): Promise<void> {
  windows.closeAll();
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(timer);
}
