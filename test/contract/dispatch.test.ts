import { join } from 'node:path';
import { describeContract } from '../support/contract-cases.ts';
import { temporaryFolder } from '../support/temporary-library.ts';
import { testBackend } from '../support/test-backend.ts';

describeContract('through dispatch', () => {
  const folder = temporaryFolder();
  const backend = testBackend(join(folder.path, 'library.sqlite'));
  return Promise.resolve({
    call: backend.dispatch,
    pushes: backend.pushes,
    close: () => {
      backend.close();
      folder[Symbol.dispose]();
      return Promise.resolve();
    },
  });
});
