import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Transport } from '../../../shared/contract/contract.ts';
import type { Services } from '../../../renderer/app/services.tsx';
import { createWorkspaceStore } from '../../../renderer/app/workspace.ts';
import { createSessionStore } from '../../../renderer/session/store.ts';
import { switchboard } from '../../support/backend-transport.ts';
import { note, startedMeeting } from '../../support/meeting.ts';
import { mint } from '../../support/mint.ts';
import { temporaryFolder } from '../../support/temporary-library.ts';
import { testBackend } from '../../support/test-backend.ts';

/** A library with two windows; what the first one reads comes late, as over a slow way. */
function twoWindows() {
  const folder = temporaryFolder();
  const minted = mint(3);
  const board = switchboard(() => backend.dispatch);
  const backend = testBackend(join(folder.path, 'library.sqlite'), { minted, push: board.push });
  const gate = { open: Promise.resolve() };
  const prompt = board.window();
  const late: Transport = {
    subscribe: (listener) => prompt.subscribe(listener),
    async call(name, input) {
      const reply = await prompt.call(name, input);
      if (name === 'events.read') await gate.open;
      return reply;
    },
  };
  return {
    minted,
    other: prompt,
    services: {
      transport: late,
      host: HOST,
      now: minted.now,
      mintId: () => minted.id(),
      drawId: () => minted.id(),
    },
    /** From here on answers wait until this is called. */
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate.open = promise;
      return resolve;
    },
    [Symbol.dispose]: () => {
      backend.close();
      folder[Symbol.dispose]();
    },
  };
}

const HOST: Services['host'] = { name: 'browser', version: '0', platform: 'linux', capabilities: [] };

describe('a window that reads while another one writes', () => {
  test('shows what was added to the session before its answer came', async () => {
    using windows = twoWindows();
    const meeting = startedMeeting(windows.minted);
    await windows.other.call('events.append', { session: meeting.session, events: [...meeting.events] });
    const store = createSessionStore(meeting.session, 'Mia', windows.services);
    const stop = store.listen();
    const arrive = windows.hold();
    const loading = store.load();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const said = note(windows.minted, meeting, 'The gasket is new');
    await windows.other.call('events.append', { session: meeting.session, events: [said] });
    arrive();
    await loading;
    stop();
    expect(store.getState().log.state.items.map((item) => item.text)).toEqual(['The gasket is new']);
  });

  test('shows a department that was added before its answer came', async () => {
    using windows = twoWindows();
    const store = createWorkspaceStore('Mia', windows.services);
    const arrive = windows.hold();
    const stop = store.open();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const added = windows.minted.event('workspace', 'department.added', {
      department: windows.minted.id(),
      name: 'Dock',
    });
    await windows.other.call('events.append', { session: 'workspace', events: [added] });
    arrive();
    await expect.poll(() => store.getState().status).toBe('ready');
    stop();
    expect(store.getState().log.state.departments.map((one) => one.name)).toEqual(['Dock']);
  });
});

test('a backup that is put back takes people out again that came after it', async () => {
  using windows = twoWindows();
  const { minted, other } = windows;
  const add = (name: string) =>
    other.call('events.append', {
      session: 'workspace',
      events: [minted.event('workspace', 'department.added', { department: minted.id(), name })],
    });
  await add('Sales');
  const made = await other.call('library.back-up', {});
  if (!made.ok) throw new Error(made.error.message);
  await add('Dock');
  const store = createWorkspaceStore('Mia', windows.services);
  const stop = store.open();
  await expect.poll(() => store.getState().log.state.departments.length).toBe(2);
  minted.advance(1000);
  await other.call('library.restore', { name: made.value.backup.name });
  await expect.poll(() => store.getState().log.state.departments.map((one) => one.name)).toEqual(['Sales']);
  stop();
});
