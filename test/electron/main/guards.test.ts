import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake, session } from '../../support/fake-electron.ts';
import { bootApp, settled, windowAt, type Booted } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

const OUTSIDE = [
  'https://example.com/',
  'http://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,hi',
  'app://elsewhere/',
  'app://paper/abc',
  'app://sameside.example.com/',
  'ms-word:x',
  'nonsense',
];

const moving = (url: string, isMainFrame = true) => ({
  url,
  isMainFrame,
  preventDefault: vi.fn<() => void>(),
});

const follow = async (url: string): Promise<void> => {
  windowAt(0).webContents.openWindow({ url });
  await settled();
};

const decided = (handler: string, ...given: unknown[]): unknown => {
  const decide = vi.fn<(granted: unknown) => void>();
  fake.permission[handler]?.(...given, decide);
  return decide.mock.calls[0]?.[0];
};

const cancelled = (url: string): unknown => {
  const decide = vi.fn<(answer: { cancel: boolean }) => void>();
  fake.beforeRequest({ url }, decide);
  return decide.mock.calls[0]?.[0].cancel;
};

let app: Booted;
beforeEach(async () => {
  app = await bootApp();
  return () => app[Symbol.dispose]();
});

describe('a window never leaves the app', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s', (event) => {
    for (const url of OUTSIDE) {
      const move = moving(url);
      windowAt(0).webContents.emit(event, move);
      expect([url, move.preventDefault.mock.calls.length]).toEqual([url, 1]);
    }
    const home = moving('app://sameside/#/people');
    windowAt(0).webContents.emit(event, home);
    expect(home.preventDefault).not.toHaveBeenCalled();
  });

  test('a frame inside it neither, and nobody is asked about that', async () => {
    const move = moving('https://example.com/', false);
    windowAt(0).webContents.emit('will-frame-navigate', move);
    await settled();
    expect(move.preventDefault).toHaveBeenCalled();
    expect(fake.asked).toEqual([]);
  });

  test('opens no other window and embeds none', () => {
    expect(windowAt(0).webContents.openWindow({ url: 'app://sameside/' })).toEqual({ action: 'deny' });
    const attach = { preventDefault: vi.fn<() => void>() };
    windowAt(0).webContents.emit('will-attach-webview', attach);
    expect(attach.preventDefault).toHaveBeenCalled();
  });

  test('and has no way around by WebRTC', () => {
    expect(windowAt(0).webContents.webRtc).toBe('disable_non_proxied_udp');
  });
});

describe('a link to the outside', () => {
  test.each(['https://example.com/a?b', 'mailto:mia@example.com'])(
    'is opened by the system after a yes: %s',
    async (url) => {
      fake.answer = 1;
      await follow(url);
      expect(fake.asked).toEqual([expect.objectContaining({ detail: url, defaultId: 0, cancelId: 0 })]);
      expect(fake.openedOutside).toEqual([url]);
    },
  );

  test('is not opened after a no', async () => {
    await follow('https://example.com/');
    expect(fake.asked).toHaveLength(1);
    expect(fake.openedOutside).toEqual([]);
  });

  test.each(OUTSIDE.filter((url) => !url.startsWith('https:')))(
    'is not even asked about: %s',
    async (url) => {
      fake.answer = 1;
      await follow(url);
      windowAt(0).webContents.emit('will-frame-navigate', moving(url));
      await settled();
      expect(fake.asked).toEqual([]);
      expect(fake.openedOutside).toEqual([]);
    },
  );

  test('is asked about once at a time', async () => {
    windowAt(0).webContents.openWindow({ url: 'https://example.com/1' });
    windowAt(0).webContents.emit('will-frame-navigate', moving('https://example.com/2'));
    await settled();
    expect(fake.asked).toHaveLength(1);
    await follow('https://example.com/3');
    expect(fake.asked).toHaveLength(2);
  });
});

describe('the session', () => {
  test.each(['media', 'geolocation', 'clipboard-read', 'notifications', 'fullscreen', 'openExternal', 'usb'])(
    'grants nothing: %s',
    (permission) => {
      expect(decided('request', {}, permission)).toBe(false);
      expect(fake.permission['check']?.({}, permission, 'app://sameside')).toBe(false);
    },
  );

  test('gives no device, no screen, no download and no dictionary', () => {
    expect(fake.permission['device']?.({ deviceType: 'hid' })).toBe(false);
    expect(decided('display', {})).toBe(null);
    const download = { preventDefault: vi.fn<() => void>() };
    session.defaultSession.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
    expect(fake.spellChecker).toBe(false);
  });

  test.each([
    ...OUTSIDE.filter((url) => !/^(data:|app:\/\/paper)/.test(url)),
    'ws://127.0.0.1:1',
    'ftp://a/',
  ])('lets no request out: %s', (url) => expect(cancelled(url)).toBe(true));

  test.each(['app://sameside/assets/a.js', 'app://paper/abc', 'data:font/woff2,', 'blob:app://sameside/1'])(
    'lets the app load itself: %s',
    (url) => expect(cancelled(url)).toBe(false),
  );
});
