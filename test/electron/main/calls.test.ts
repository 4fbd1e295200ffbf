import { expect, test, vi } from 'vitest';
import { fake } from '../../support/fake-electron.ts';
import { FakeContents } from '../../support/fake-window.ts';
import { plannedMeeting } from '../../support/meeting.ts';
import { bootApp, windowAt } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

const ask = (from: { sender: FakeContents; senderFrame: unknown }) =>
  fake.invoke('call', from, 'sessions.list', { limit: 1 });
const REFUSED = { ok: false, error: expect.objectContaining({ code: 'refused' }) };

test('the page of our window is answered', async () => {
  using app = await bootApp();
  expect(await app.call('sessions.list', { limit: 1 })).toEqual({
    ok: true,
    value: { lines: [], more: false },
  });
  expect(await app.call('host.describe', {})).toMatchObject({
    ok: true,
    value: { name: 'electron', version: '1.2.3' },
  });
});

test('a page of another origin, a frame inside ours, and a window we did not open are refused before any work', async () => {
  using app = await bootApp();
  const sender = windowAt(0).webContents;

  for (const url of ['https://example.com/', 'app://paper/abc', 'file:///index.html', '']) {
    sender.mainFrame.url = url;
    expect([url, await ask({ sender, senderFrame: sender.mainFrame })]).toEqual([url, REFUSED]);
  }
  sender.mainFrame.url = 'app://sameside/';
  expect(await ask({ sender, senderFrame: { url: 'app://sameside/' } })).toEqual(REFUSED);
  expect(await ask({ sender, senderFrame: null })).toEqual(REFUSED);
  const stranger = new FakeContents();
  stranger.mainFrame.url = 'app://sameside/';
  expect(await ask({ sender: stranger, senderFrame: stranger.mainFrame })).toEqual(REFUSED);
  expect(app.backend.log).toEqual([]);
  expect(await ask({ sender, senderFrame: sender.mainFrame })).toMatchObject({ ok: true });
});

test('what is no method, and what does not fit one, is an answer and no crash', async () => {
  using app = await bootApp();
  for (const name of ['nope', '__proto__', 'constructor', 7, null, {}]) {
    const event = { sender: windowAt(0).webContents, senderFrame: windowAt(0).webContents.mainFrame };
    expect(await fake.invoke('call', event, name, {})).toMatchObject({ error: { code: 'unknown-method' } });
  }
  expect(await app.call('host.open-room', { session: 7 })).toMatchObject({ error: { code: 'bad-input' } });
  expect(await app.call('host.describe', [])).toMatchObject({ error: { code: 'bad-input' } });
});

test('what is appended reaches every window; where the room looks, every other one', async () => {
  using app = await bootApp();
  const meeting = plannedMeeting(app.backend.mint);
  await app.call('host.open-room', { session: meeting.session });
  const [cockpit, room] = [windowAt(0).webContents, windowAt(1).webContents];
  await app.call('events.append', { session: meeting.session, events: meeting.events });
  const appended = ['push', expect.objectContaining({ name: 'events.appended' })];
  expect(cockpit.sent).toEqual([appended]);
  expect(room.sent).toEqual([appended]);

  const spotlight = { session: meeting.session, focus: null, view: 'tree', askCustomer: false, typing: '' };
  await app.call('room.show', spotlight);
  expect(cockpit.sent).toHaveLength(1);
  expect(room.sent.at(-1)).toEqual(['push', { name: 'room.shown', push: spotlight }]);
});

test('folders open in the system’s browser, or are said to be missing', async () => {
  using app = await bootApp();
  expect(await app.call('host.open-folder', { folder: 'exports' })).toEqual({ ok: true, value: {} });
  expect(fake.openedPaths).toEqual([`${app.folder}/exports`]);
  fake.openPathProblem = 'No application';
  expect(await app.call('host.open-folder', { folder: 'library' })).toMatchObject({
    error: { code: 'folder-missing', detail: { path: app.folder } },
  });
});
