import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { startBackend } from '../../electron/backend/worker-client.ts';
import { startHost } from '../../electron/host/host.ts';
import { openWindows } from '../../electron/host/open-windows.ts';
import { contentSecurityPolicy } from '../../electron/host/window-policy.ts';
import { httpTransport } from '../../renderer/api/http-transport.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { replySchema } from '../../shared/contract/reply.ts';
import { askPort, cookieOf } from '../electron/host/tiny-host.ts';
import { nodeWorld } from '../renderer/api/node-world.ts';
import { describeContract } from '../support/contract-cases.ts';
import { temporaryFolder } from '../support/temporary-library.ts';

const anyReply = replySchema(z.unknown());
const log = (line: string): void => {
  throw new Error(line);
};

describeContract('over HTTP, through the worker’s thread', async () => {
  const folder = temporaryFolder();
  const windows = openWindows();
  const backend = startBackend({
    file: join(folder.path, 'library.sqlite'),
    strict: true,
    log,
    onPush: (message) => windows.tell(message),
  });
  const host = await startHost({
    backend,
    windows,
    site: { page: () => Promise.resolve(''), file: () => undefined },
    policy: contentSecurityPolicy,
    version: '0.0.0',
    platform: 'test',
    port: 0,
    random: randomBytes,
    now: () => performance.now(),
    log,
  });
  const link = new URL(host.newLink());
  const cookie = cookieOf(await askPort(host.port, { path: link.pathname + link.search }));
  const world = nodeWorld(`http://127.0.0.1:${host.port}`, cookie, 'one');
  const pushes: PushMessage[] = [];
  const transport = httpTransport(world);
  const leave = transport.subscribe((message) => void pushes.push(message));
  await transport.call('host.describe', {});
  return {
    call: async (name, input) => {
      const told = await world.fetch(`call/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input) ?? 'null',
      });
      return anyReply.parse(await told.json());
    },
    pushes,
    close: async () => {
      leave();
      await host.close();
      await backend.close();
      folder[Symbol.dispose]();
    },
  };
});
