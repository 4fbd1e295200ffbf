// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PushMessage } from '../../../shared/contract/pushes.ts';
import { httpTransport } from '../../../renderer/api/http-transport.ts';
import { tinyHost, type TinyHost } from '../../electron/host/tiny-host.ts';
import { nodeWorld } from './node-world.ts';

let tiny: TinyHost;
let cookie: string;

beforeEach(async () => {
  tiny = await tinyHost((name) =>
    name === 'sessions.list'
      ? { ok: true, value: { lines: [], more: false } }
      : { ok: false, error: { code: 'no-such-session', message: 'This session is not in the library.' } },
  );
  cookie = await tiny.signIn();
});
afterEach(() => tiny.host.close());

const session = '01999999-0000-7000-8000-000000000001';
const spotlight = { session, focus: null, view: 'tree', askCustomer: false, typing: 'why' };
const windowOf = (id: string) => httpTransport(nodeWorld(tiny.own, cookie, id));

describe('a window over HTTP', () => {
  test('gets the reply, whether it went well or not', async () => {
    const transport = windowOf('one');
    expect(await transport.call('sessions.list', { limit: 1 })).toEqual({
      ok: true,
      value: { lines: [], more: false },
    });
    expect(await transport.call('events.read', { session })).toMatchObject({
      error: { code: 'no-such-session' },
    });
  });

  test('hears what other windows show, and not itself', async () => {
    const heard: PushMessage[][] = [[], []];
    const [cockpit, room] = [windowOf('cockpit'), windowOf('room')];
    cockpit.subscribe((message) => heard[0]?.push(message));
    room.subscribe((message) => heard[1]?.push(message));
    await room.call('sessions.list', { limit: 1 });
    await cockpit.call('room.show', spotlight);
    await vi.waitFor(() => expect(heard[1]).toEqual([{ name: 'room.shown', push: spotlight }]));
    expect(heard[0]).toEqual([]);
  });

  test('that is not signed in is told so, and keeps trying', async () => {
    const stranger = httpTransport(nodeWorld(tiny.own, 'sameside=guess', 'one'));
    expect(await stranger.call('sessions.list', { limit: 1 })).toMatchObject({
      error: { code: 'signed-out' },
    });
  });

  test('whose host is gone keeps its words: the failure is one that passes', async () => {
    const transport = windowOf('one');
    await tiny.host.close();
    expect(await transport.call('sessions.list', { limit: 1 })).toMatchObject({
      error: { code: 'signed-out' },
    });
    tiny = await tinyHost();
  });

  test('is told to read everything again when its stream was down', async () => {
    const heard: PushMessage[] = [];
    const transport = windowOf('one');
    const leave = transport.subscribe((message) => heard.push(message));
    await transport.call('sessions.list', { limit: 1 });
    expect(heard).toEqual([]);
    tiny.windows.closeAll();
    await vi.waitFor(() =>
      expect(heard.map(({ name }) => name)).toEqual([
        'library.trouble',
        'library.trouble',
        'library.reloaded',
      ]),
    );
    expect(heard[0]).toMatchObject({ push: { error: { code: 'signed-out' } } });
    expect(heard[1]).toMatchObject({ push: { error: null } });
    leave();
  });

  test('among too many of one browser rests, and reads everything again when somebody looks at it', async () => {
    const heard: PushMessage[] = [];
    const lookers: (() => void)[] = [];
    const first = httpTransport(nodeWorld(tiny.own, cookie, 'first', lookers));
    first.subscribe((message) => heard.push(message));
    await first.call('sessions.list', { limit: 1 });
    for (const id of ['a', 'b', 'c', 'd']) {
      const other = windowOf(id);
      other.subscribe(() => undefined);
      await other.call('sessions.list', { limit: 1 });
    }
    tiny.windows.tell({ name: 'command.run', push: { command: 'while it rests' } });
    expect(await first.call('sessions.list', { limit: 1 })).toMatchObject({ ok: true });
    expect(heard).toEqual([]);
    for (const look of lookers) look();
    await vi.waitFor(() => expect(heard.map(({ name }) => name)).toContain('library.reloaded'));
  });

  test('that listens no more leaves no stream behind', async () => {
    const transport = windowOf('one');
    const heard: PushMessage[] = [];
    transport.subscribe((message) => heard.push(message))();
    await windowOf('two').call('room.show', spotlight);
    tiny.windows.tell({ name: 'library.reloaded', push: {} });
    await transport.call('sessions.list', { limit: 1 });
    expect(heard).toEqual([]);
  });
});
