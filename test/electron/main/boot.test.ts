import { describe, expect, test, vi } from 'vitest';
import { app, fake } from '../../support/fake-electron.ts';
import { testBackend } from '../../support/test-backend.ts';
import { bootApp, settled } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

const quitting = () => ({ prevented: false, preventDefault: vi.fn<() => void>() });

describe('the start', () => {
  test('has the sandbox, the scheme and the deaf resolver before Electron is ready, and every guard before a window', async () => {
    using started = await bootApp();
    expect(started.log).toEqual([]);
    const before = fake.order.slice(0, fake.order.indexOf('ready'));
    expect(before.toSorted()).toEqual(['sandbox', 'scheme', 'switch']);
    expect(fake.switches).toEqual({ 'host-resolver-rules': 'MAP * ~NOTFOUND' });
    expect(fake.order.indexOf('window')).toBeGreaterThan(fake.order.lastIndexOf('guard'));
    expect(fake.order.indexOf('window')).toBeGreaterThan(fake.order.indexOf('serve'));
    expect(app.listenerCount('web-contents-created')).toBe(1);
    expect(fake.windows).toHaveLength(1);
  });

  test('is only once: a second one ends before it does anything', async () => {
    using started = await bootApp({ before: () => (fake.isFirst = false) });
    expect(started.log).toEqual([]);
    expect(fake.quits).toBe(1);
    expect(fake.order.filter((step) => step !== 'ready')).toEqual([]);
    expect(fake.windows).toEqual([]);
  });

  test('of a second one raises the window of the first, also from the task bar', async () => {
    using started = await bootApp();
    const cockpit = started.cockpit();
    cockpit.minimized = true;
    app.emit('second-instance', {});
    expect(cockpit.did).toEqual(['restore', 'show', 'focus']);
    expect(fake.windows).toHaveLength(1);
  });

  test('without the files of the windows says so and ends', async () => {
    using started = await bootApp({ withoutPages: true });
    expect(fake.errorBoxes).toEqual(['Sameside could not start']);
    expect(fake.exits).toEqual([1]);
    expect(started.log[0]).toMatch(/^boot: bug Error ENOENT/);
  });

  test('on a library that another Sameside has open goes on reading only, and the window is told why', async () => {
    using first = await bootApp();
    const { library } = first;
    const second = testBackend(library);
    const status = await second.dispatch('library.status', {});
    expect(status).toMatchObject({
      ok: true,
      value: { readOnly: true, readOnlyBecause: { code: 'library-locked' } },
    });
    second.close();
  });

  test('on a library that cannot be opened still has a window, which is told why', async () => {
    using started = await bootApp({ library: 'drive/library.sqlite' });
    expect(fake.windows).toHaveLength(1);
    expect(await started.call('sessions.list', { limit: 1 })).toMatchObject({
      ok: false,
      error: { code: 'library-folder-missing' },
    });
  });
});

describe('the end', () => {
  test('comes with the last window', async () => {
    using started = await bootApp();
    expect(started.log).toEqual([]);
    app.emit('window-all-closed');
    expect(fake.quits).toBe(1);
  });

  test('waits until the library is closed, however often it is asked for', async () => {
    const closing = Promise.withResolvers<void>();
    const close = vi.fn<() => Promise<void>>(() => closing.promise);
    using started = await bootApp({ close });
    expect(started.log).toEqual([]);
    const [first, again] = [quitting(), quitting()];
    app.emit('will-quit', first);
    app.emit('will-quit', again);
    await settled();
    expect(first.preventDefault).toHaveBeenCalledOnce();
    expect(again.preventDefault).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
    expect(fake.quits).toBe(0);
    closing.resolve();
    await settled();
    expect(fake.quits).toBe(1);
    const last = quitting();
    app.emit('will-quit', last);
    expect(last.preventDefault).not.toHaveBeenCalled();
  });

  test('does not wait for ever for a disk that hangs', async () => {
    using started = await bootApp({ close: () => new Promise(() => undefined) });
    expect(started.log).toEqual([]);
    vi.useFakeTimers();
    app.emit('will-quit', quitting());
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(fake.quits).toBe(1);
  });
});

test('a bug in the main process is logged without its words, and the app goes on', async () => {
  using started = await bootApp();
  const listener = process.listeners('uncaughtException').at(-1);
  listener?.(new TypeError('Mia said a secret'), 'uncaughtException');
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
  expect(started.log[0]).toMatch(/^main: bug TypeError/);
  expect(started.log.join()).not.toContain('secret');
  expect(started.log).toContain('process gone: GPU crashed');
  expect(fake.exits).toEqual([]);
});
