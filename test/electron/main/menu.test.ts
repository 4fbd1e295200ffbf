import { expect, test, vi } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu.ts';
import type { MenuEntry } from '../../../shared/contract/host.ts';
import { fake } from '../../support/fake-electron.ts';
import { bootApp, windowAt } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

const entry = (more: Partial<MenuEntry>): MenuEntry => ({
  command: 'session.pause',
  label: 'Pause',
  group: 'Meeting',
  keys: '',
  enabled: true,
  ...more,
});
const nothing = (): void => undefined;
const accelerators = (keys: string): unknown => menuTemplate([entry({ keys })], nothing, 'linux')[0]?.submenu;

test('the menu holds the window’s commands by group, then what every app has', () => {
  const entries = [
    entry({ label: 'Pause' }),
    entry({ label: 'Find a command', group: 'Go', enabled: false }),
    entry({ label: 'Close the meeting' }),
  ];
  const labels = (platform: string) =>
    menuTemplate(entries, nothing, platform).map(({ label, role }) => role ?? label);
  expect(labels('linux')).toEqual(['Meeting', 'Go', 'editMenu', 'windowMenu']);
  expect(labels('darwin')).toEqual(['appMenu', 'Meeting', 'Go', 'editMenu', 'windowMenu']);
  expect(menuTemplate(entries, nothing, 'linux')[0]?.submenu).toMatchObject([
    { label: 'Pause', enabled: true },
    { label: 'Close the meeting', enabled: true },
  ]);
});

test.each([
  ['Mod+K', 'CommandOrControl+K'],
  ['Mod+Shift+ArrowLeft', 'CommandOrControl+Shift+Left'],
  ['Alt+1', 'Alt+1'],
  ['F5', 'F5'],
])('%s is shown as %s, and left to the window to act on', (keys, accelerator) => {
  expect(accelerators(keys)).toMatchObject([{ accelerator, registerAccelerator: false }]);
});

test.each(['n', '?', '', '+', 'Mod++', 'Mod+.', 'Mod+Hyper', 'Mod', 'Shift+/'])(
  'keys that belong to who types, or that Electron cannot read, are not shown: %j',
  (keys) => {
    expect(accelerators(keys)).not.toMatchObject([{ accelerator: expect.anything() }]);
  },
);

test('what the cockpit offers is what the menu shows; the room view has no say in it', async () => {
  using app = await bootApp();
  expect(fake.menu).toEqual([{ role: 'editMenu' }, { role: 'windowMenu' }]);
  await app.call('host.set-menu', { entries: [entry({})] });
  expect(fake.menu[0]).toMatchObject({ label: 'Meeting' });
  await app.call('host.open-room', { session: '01938d3a-0000-7000-8000-000000000000' });
  expect(await app.call('host.set-menu', { entries: [] }, windowAt(1))).toEqual({ ok: true, value: {} });
  expect(fake.menu[0]).toMatchObject({ label: 'Meeting' });
});

test('choosing from the menu asks the window to do the command', () => {
  const run = vi.fn<(command: string) => void>();
  const [menu] = menuTemplate([entry({})], run, 'linux');
  const items = menu?.submenu;
  const [item] = Array.isArray(items) ? items : [];
  Reflect.apply(item?.click ?? nothing, undefined, []);
  expect(run).toHaveBeenCalledExactlyOnceWith('session.pause');
});
