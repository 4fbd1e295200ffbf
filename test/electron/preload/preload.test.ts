import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import '../../../electron/preload/preload.ts';
import { fake, ipcRenderer } from '../../support/fake-electron.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

const isFunction = (value: unknown): boolean => typeof value === 'function';
const bridge = z.strictObject({
  call: z.custom<(name: string, input: unknown) => Promise<unknown>>(isFunction),
  subscribe: z.custom<(listener: (message: unknown) => void) => () => void>(isFunction),
});

test('a page gets exactly one way to call and one way to be told', () => {
  expect(Object.keys(fake.exposed)).toEqual(['sameside']);
  expect(bridge.safeParse(fake.exposed['sameside']).error).toBeUndefined();
});

test('a call goes out on the one channel, whatever the page names', async () => {
  const { call } = bridge.parse(fake.exposed['sameside']);
  expect(await call('push', { limit: 1 })).toEqual(['call', 'push', { limit: 1 }]);
});

test('a page is told messages, never events of Electron, until it stops listening', () => {
  const { subscribe } = bridge.parse(fake.exposed['sameside']);
  const listener = vi.fn<(...given: unknown[]) => void>();
  const stop = subscribe(listener);
  ipcRenderer.emit('push', { sender: 'a way to everything' }, { name: 'library.reloaded', push: {} }, 'more');
  expect(listener.mock.calls).toEqual([[{ name: 'library.reloaded', push: {} }]]);
  expect(stop()).toBeUndefined();
  ipcRenderer.emit('push', {}, {});
  expect(listener).toHaveBeenCalledOnce();
  expect(ipcRenderer.listenerCount('push')).toBe(0);
});
