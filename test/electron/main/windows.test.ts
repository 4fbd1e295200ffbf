import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { app, fake, LAPTOP, PROJECTOR, screen } from '../../support/fake-electron.ts';
import { bootApp, settled, windowAt } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

const SESSION = '01938d3a-0000-7000-8000-000000000000';
const STATE = 'cockpit-window.json';
const stored = (state: unknown) => (folder: string) =>
  writeFileSync(join(folder, STATE), typeof state === 'string' ? state : JSON.stringify(state));

describe('every window', () => {
  test('is locked down: the cockpit, the room view and the printed page', async () => {
    using started = await bootApp({ before: () => (app.isPackaged = true) });
    await started.call('host.open-room', { session: SESSION });
    for (const window of [windowAt(0), windowAt(1)]) {
      expect(window.options['webPreferences']).toEqual({
        preload: expect.stringMatching(/[\\/]preload[\\/]preload\.cjs$/),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
      });
    }
    app.isPackaged = false;
  });

  test('is shown when it has something to show, or nothing can be shown', async () => {
    using started = await bootApp();
    expect(started.log).toEqual([]);
    const window = windowAt(0);
    expect(window.options['show']).toBe(false);
    expect(window.did).toEqual([]);
    window.emit('ready-to-show');
    expect(window.did).toEqual(['show']);
    window.webContents.emit('did-fail-load', {}, -6);
    expect(window.did).toEqual(['show', 'show']);
  });

  test('whose process died comes back, but not for ever', async () => {
    using started = await bootApp();
    const contents = windowAt(0).webContents;
    contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(contents.reloads).toBe(0);
    for (let death = 0; death < 4; death += 1)
      contents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(contents.reloads).toBe(3);
    expect(fake.asked).toHaveLength(1);
    await settled();
    expect(contents.reloads).toBe(4); // The first button.
    expect(started.log).toContain('window gone: crashed');
  });

  test('that died is told nothing until it is back', async () => {
    using started = await bootApp();
    await started.call('host.open-room', { session: SESSION });
    windowAt(1).webContents.crashed = true;
    const spotlight = { session: SESSION, focus: null, view: '', askCustomer: false, typing: '' };
    await started.call('room.show', spotlight);
    expect(windowAt(1).webContents.sent).toEqual([]);
  });
});

describe('a right click', () => {
  test('offers editing in a field, copying of what is selected, and nothing elsewhere', async () => {
    using started = await bootApp();
    const click = (isEditable: boolean, selectionText: string): unknown[] => {
      fake.popups = [];
      started.cockpit().webContents.emit('context-menu', {}, { isEditable, selectionText });
      return fake.popups;
    };
    expect(click(true, '')).toMatchObject([
      [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { type: 'separator' }, { role: 'selectAll' }],
    ]);
    expect(click(false, 'oil')).toEqual([[{ role: 'copy' }]]);
    expect(click(false, ' ')).toEqual([]);
  });
});

describe('the cockpit', () => {
  test('opens on Home where it stood last', async () => {
    const state = { x: 40, y: 30, width: 1000, height: 700, maximised: true };
    using started = await bootApp({ before: stored(state) });
    expect(started.cockpit().loaded).toEqual(['app://sameside/#/']);
    expect(started.cockpit().bounds).toEqual({ x: 40, y: 30, width: 1000, height: 700 });
    expect(started.cockpit().maximized).toBe(true);
  });

  test.each([
    ['the display is gone', { x: 1700, y: 30, width: 1000, height: 700, maximised: false }],
    ['its title bar would be out of reach', { x: 40, y: 950, width: 1000, height: 700, maximised: false }],
    ['it was edited', '{"x": 1'],
    ['it is too small', { x: 0, y: 0, width: 10, height: 10, maximised: false }],
  ])('opens where the system puts it when %s', async (_why, state) => {
    using started = await bootApp({ before: stored(state) });
    expect(started.cockpit().options).toMatchObject({ width: 1280, height: 800 });
    expect(started.cockpit().options).not.toHaveProperty('x');
  });

  test('remembers where it stood when it closes, and takes the room view with it', async () => {
    using started = await bootApp();
    await started.call('host.open-room', { session: SESSION });
    started.cockpit().bounds = { x: 5, y: 6, width: 900, height: 640 };
    started.cockpit().close();
    expect(JSON.parse(readFileSync(join(started.folder, STATE), 'utf8'))).toEqual({
      x: 5,
      y: 6,
      width: 900,
      height: 640,
      maximised: false,
    });
    expect(windowAt(1).destroyed).toBe(true);
    app.emit('activate');
    expect(fake.windows).toHaveLength(3);
  });

  test('closes all the same when its place cannot be written', async () => {
    using started = await bootApp({ before: (folder) => mkdirSync(join(folder, STATE)) });
    started.cockpit().close();
    expect(started.cockpit().destroyed).toBe(true);
  });
});

describe('the room view', () => {
  test('fills the second display and leaves the keyboard with the cockpit', async () => {
    using started = await bootApp({ before: () => fake.displays.push(PROJECTOR) });
    await started.call('host.open-room', { session: SESSION });
    const room = windowAt(1);
    expect(room.options).toMatchObject({ ...PROJECTOR.bounds, fullscreen: true });
    expect(room.loaded).toEqual([`app://sameside/#/session/${SESSION}/room`]);
    room.emit('ready-to-show');
    expect(room.did).toEqual(['removeMenu', 'showInactive']);
  });

  test('fills the laptop when the cockpit is on the projector', async () => {
    const state = { x: 1700, y: 30, width: 1000, height: 700, maximised: false };
    const before = (folder: string): void => {
      fake.displays.push(PROJECTOR);
      stored(state)(folder);
    };
    using started = await bootApp({ before });
    await started.call('host.open-room', { session: SESSION });
    expect(windowAt(1).options).toMatchObject({ ...LAPTOP.bounds, fullscreen: true });
  });

  test('stands beside the cockpit on the only display, or over its corner', async () => {
    using beside = await bootApp({
      before: stored({ x: 0, y: 20, width: 900, height: 800, maximised: false }),
    });
    await beside.call('host.open-room', { session: SESSION });
    expect(windowAt(1).options).toMatchObject({ x: 900, y: 20, width: 700, height: 394 });
    expect(windowAt(1).options).not.toHaveProperty('fullscreen');
    using over = await bootApp({
      before: stored({ x: 0, y: 0, width: 1600, height: 960, maximised: false }),
    });
    await over.call('host.open-room', { session: SESSION });
    expect(windowAt(1).options).toMatchObject({ x: 800, y: 510, width: 800, height: 450 });
  });

  test('is one window: another session is shown in it', async () => {
    using started = await bootApp();
    await started.call('host.open-room', { session: SESSION });
    const other = SESSION.replace('000a', '000b').replace('01938d3a', '01938d3b');
    await started.call('host.open-room', { session: other });
    expect(fake.windows).toHaveLength(2);
    expect(windowAt(1).loaded.at(-1)).toBe(`app://sameside/#/session/${other}/room`);
    windowAt(1).close();
    await started.call('host.open-room', { session: SESSION });
    expect(fake.windows).toHaveLength(3);
  });

  test('leaves full screen by Escape, toggles it by F11, and loses it with its display', async () => {
    using started = await bootApp({ before: () => fake.displays.push(PROJECTOR) });
    await started.call('host.open-room', { session: SESSION });
    const room = windowAt(1);
    const press = (key: string): unknown =>
      room.webContents.emit('before-input-event', {}, { type: 'keyDown', key });
    press('Escape');
    expect(room.fullScreen).toBe(false);
    press('F11');
    expect(room.fullScreen).toBe(true);
    press('a');
    expect(room.fullScreen).toBe(true);
    screen.emit('display-removed', {}, PROJECTOR);
    expect(room.fullScreen).toBe(false);
    room.close();
    expect(screen.listenerCount('display-removed')).toBe(0);
  });
});
