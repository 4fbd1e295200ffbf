import { get } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tinyHost, type TinyHost } from './tiny-host.ts';

let tiny: TinyHost;
let cookie: string;

beforeEach(async () => {
  tiny = await tinyHost();
  cookie = await tiny.signIn();
});
afterEach(() => tiny.host.close());

const SPOTLIGHT = {
  session: '01999999-0000-7000-8000-000000000001',
  focus: null,
  view: 'tree',
  askCustomer: true,
  typing: '',
};

/** Listens as a window does; `next` resolves with the next push. */
async function listen(windowId: string, own = cookie) {
  const messages: unknown[] = [];
  const waiting: (() => void)[] = [];
  const asked = get({
    host: '127.0.0.1',
    port: tiny.host.port,
    path: `/events?window=${windowId}`,
    headers: { cookie: own, 'sec-fetch-site': 'same-origin' },
    agent: false,
  });
  const status = await new Promise<number>((done, fail) => {
    asked.on('error', fail);
    asked.on('response', (answer) => {
      answer.on('data', (chunk: Buffer) => {
        for (const line of chunk.toString().split('\n')) {
          if (line.startsWith('data: ')) messages.push(JSON.parse(line.slice(6)));
        }
        for (const wake of waiting.splice(0)) wake();
      });
      answer.on('error', () => undefined);
      done(answer.statusCode ?? 0);
    });
  });
  const next = async (): Promise<unknown> => {
    while (messages.length === 0) await new Promise<void>((wake) => waiting.push(wake));
    return messages.shift();
  };
  return { status, messages, next, leave: () => asked.destroy() };
}

const heard = () => tiny.calls.filter(({ name }) => name === 'clock.attended').map(({ input }) => input);

const show = (from: string) =>
  tiny.ask({
    method: 'POST',
    path: '/call/room.show',
    headers: { cookie, origin: tiny.own, 'content-type': 'application/json', 'x-sameside-window': from },
    body: JSON.stringify(SPOTLIGHT),
  });

describe('pushes', () => {
  test('reach every open window', async () => {
    const [one, two] = [await listen('one'), await listen('two')];
    tiny.windows.tell({ name: 'library.reloaded', push: {} });
    expect(await one.next()).toEqual({ name: 'library.reloaded', push: {} });
    expect(await two.next()).toEqual({ name: 'library.reloaded', push: {} });
  });

  test('where the room looks goes to every window but the one that says so', async () => {
    const [cockpit, room] = [await listen('cockpit'), await listen('room')];
    expect((await show('cockpit')).text).toBe('{"ok":true,"value":{}}');
    expect(await room.next()).toEqual({ name: 'room.shown', push: SPOTLIGHT });
    tiny.windows.tell({ name: 'library.reloaded', push: {} });
    expect(await cockpit.next()).toEqual({ name: 'library.reloaded', push: {} });
    expect(tiny.calls.map(({ name }) => name)).not.toContain('room.show');
  });

  test('a window that left is forgotten', async () => {
    const gone = await listen('gone');
    gone.leave();
    const here = await listen('here');
    tiny.windows.tell({ name: 'library.reloaded', push: {} });
    expect(await here.next()).toBeDefined();
  });

  test.each([
    ['without a cookie', { cookie: '' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['with another site’s origin', { origin: 'https://evil.example' }],
    ['under another host name', { host: 'evil.example' }],
  ])('are not for listeners %s', async (_what, wrong) => {
    const told = await tiny.ask({ path: '/events?window=x', headers: { cookie, ...wrong } });
    expect(told.status).toBeGreaterThanOrEqual(400);
  });

  test('the backend hears when the first window opens and when the last one is gone', async () => {
    const first = await listen('one');
    const second = await listen('two');
    expect(heard()).toEqual([{ windows: true }]);
    first.leave();
    second.leave();
    await vi.waitFor(() => expect(heard()).toEqual([{ windows: true }, { windows: false }]));
    const third = await listen('three');
    expect(heard().at(-1)).toEqual({ windows: true });
    third.leave();
  });

  test('streams are counted', async () => {
    const browsers = await Promise.all(Array.from({ length: 9 }, () => tiny.signIn()));
    const asked = browsers.flatMap((own) => ['a', 'b', 'c', 'd'].map((name) => listen(name, own)));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(32);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });
});

describe('closing the host', () => {
  test('ends streams and frees the port', async () => {
    await listen('one');
    await tiny.host.close();
    await expect(tiny.ask({ path: '/' })).rejects.toThrow('ECONNREFUSED');
    tiny = await tinyHost();
  });
});
