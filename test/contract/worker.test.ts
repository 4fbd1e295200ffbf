import { join } from 'node:path';
import { startBackend } from '../../electron/backend/worker-client.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { describeContract } from '../support/contract-cases.ts';
import { temporaryFolder } from '../support/temporary-library.ts';

describeContract('through the worker’s thread', () => {
  const folder = temporaryFolder();
  const pushes: PushMessage[] = [];
  const backend = startBackend({
    file: join(folder.path, 'library.sqlite'),
    strict: true,
    log: (line) => {
      throw new Error(line);
    },
    onPush: (message) => void pushes.push(message),
  });
  return Promise.resolve({
    call: backend.call,
    pushes,
    close: async () => {
      await backend.close();
      folder[Symbol.dispose]();
    },
  });
});
