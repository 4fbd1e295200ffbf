import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoCases } from '../../../electron/backend/demo/cases/all.ts';
import { startBackend } from '../../../electron/backend/worker-client.ts';
import { note, startedMeeting } from '../../support/meeting.ts';
import { mint } from '../../support/mint.ts';
import { outputOf } from '../../support/output-of.ts';
import { temporaryFolder } from '../../support/temporary-library.ts';

const program = new URL('../../support/mortal-worker.ts', import.meta.url);

describe('the backend’s thread', { timeout: 30_000 }, () => {
  test('answers what was under way when it died, comes back, and has lost nothing', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const client = startBackend({ file, program, log: () => undefined, onPush: () => undefined });
    const minted = mint();
    const meeting = startedMeeting(minted);
    const { session } = meeting;
    expect(await client.call('events.append', { session, events: meeting.events })).toMatchObject({
      ok: true,
    });
    const gone = { ok: false, error: { code: 'backend-gone' } };
    const underWay = [client.call('die', {}), client.call('sessions.list', { limit: 1 })];
    expect(await Promise.all(underWay)).toMatchObject([gone, gone]);
    const events = [note(minted, meeting, 'after the crash')];
    expect(await client.call('events.append', { session, events })).toMatchObject({
      ok: true,
      value: { events: [{ seq: 3 }] },
    });
    await client.close();
    expect(await client.call('library.status', {})).toMatchObject(gone);
  });

  test('that cannot live is given up instead of being started for ever', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const log: string[] = [];
    const missing = new URL('./no-such-program.ts', import.meta.url);
    const client = startBackend({
      file,
      program: missing,
      log: (line) => void log.push(line),
      onPush: () => undefined,
    });
    await expect.poll(() => log.at(-1), { timeout: 10_000 }).toBe('backend thread: given up');
    expect(await client.call('library.status', {})).toMatchObject({ error: { code: 'backend-gone' } });
    await client.close();
  });

  test('finishes an export that is under way before it closes the file', async () => {
    using folder = temporaryFolder();
    const client = startBackend({
      file: join(folder.path, 'library.sqlite'),
      log: () => undefined,
      onPush: () => undefined,
    });
    await client.call('library.add-examples', {});
    const exporting = client.call('export.write', { session: 'all', format: 'html', folder: folder.path });
    await client.close();
    const { files } = outputOf('export.write', await exporting);
    expect(files.map((file) => existsSync(file))).toEqual(demoCases.map(() => true));
  });

  test('says why a library cannot be opened, call by call', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'nowhere', 'library.sqlite');
    const client = startBackend({ file, log: () => undefined, onPush: () => undefined });
    expect(await client.call('library.status', {})).toMatchObject({
      error: { code: 'library-folder-missing' },
    });
    await client.close();
  });
});
