/**
 * `npm run dev`: the browser host from its sources, behind Vite's server with hot reload in the windows. The library is the app's own
 * unless SAMESIDE_LIBRARY= names another. A change on the host's side (electron/, shared/) needs a restart.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { createServer, type ProxyOptions } from 'vite';
import app from '../package.json' with { type: 'json' };
import { defaultLibrary } from '../electron/backend/library-path.ts';
import { startBackend } from '../electron/backend/worker-client.ts';
import { startHost } from '../electron/host/host.ts';
import { openWindows } from '../electron/host/open-windows.ts';
import { contentSecurityPolicy } from '../electron/host/window-policy.ts';
import { inProject } from './project.ts';

const windows = openWindows();
const file = defaultLibrary({ platform: process.platform, home: homedir(), env: process.env });
mkdirSync(dirname(file), { recursive: true });
const log = (line: string): void => console.error(line);
const backend = startBackend({ file, log, strict: true, onPush: (message) => windows.tell(message) });
const host = await startHost({
  backend,
  windows,
  site: { page: () => Promise.resolve('Open the address that npm run dev printed.'), file: () => undefined },
  policy: contentSecurityPolicy,
  version: app.version,
  platform: process.platform,
  port: 0,
  random: randomBytes,
  now: () => performance.now(),
  log,
});

// The host answers only to its own name and origin; Vite stands before it and speaks for the page.
const own = `http://127.0.0.1:${host.port}`;
const toHost: ProxyOptions = { target: own, changeOrigin: true, headers: { origin: own } };
const vite = await createServer({
  configFile: inProject('build/vite.config.ts'),
  server: {
    host: '127.0.0.1',
    proxy: { '/call': toHost, '/events': toHost, '/open': toHost, '/download': toHost },
  },
});
await vite.listen();
const page = vite.resolvedUrls?.local[0] ?? '';
console.log(`Sameside for development, with hot reload: ${page}open${new URL(host.newLink()).search}`);
