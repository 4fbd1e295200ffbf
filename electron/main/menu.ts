import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from '../../shared/contract/host.ts';
import type { Windows } from './windows.ts';

export interface AppMenu {
  /** What the cockpit offers now, from the same command objects as its palette. */
  readonly show: (entries: readonly MenuEntry[]) => void;
}

const MAC = process.platform === 'darwin';

/** The native menu. Keys are shown, not registered: the window's own dispatcher acts on them, and knows when somebody is typing. */
export function installMenu(windows: Windows): AppMenu {
  const run = (command: string): void => windows.tell({ name: 'command.run', push: { command } });
  const show = (entries: readonly MenuEntry[]): void => {
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entries, run)));
  };
  show([]);
  return { show };
}

export function menuTemplate(
  entries: readonly MenuEntry[],
  run: (command: string) => void,
): MenuItemConstructorOptions[] {
  const groups = Map.groupBy(entries, (entry) => entry.group);
  const ours = [...groups].map(([label, list]): MenuItemConstructorOptions => ({
    label,
    submenu: list.map((entry) => menuItem(entry, run)),
  }));
  const head: MenuItemConstructorOptions[] = MAC ? [{ label: app.name, role: 'appMenu' }] : [];
  const tail: MenuItemConstructorOptions[] = [{ role: 'editMenu' }, { role: 'windowMenu' }];
  return [...head, ...ours, ...tail];
}

function menuItem(entry: MenuEntry, run: (command: string) => void): MenuItemConstructorOptions {
  const keys = entry.keys.length > 1 ? accelerator(entry.keys) : undefined;
  return {
    label: entry.label,
    enabled: entry.enabled,
    click: () => run(entry.command),
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
  };
}

/** `Mod+Shift+ArrowLeft` as Electron spells it. */
function accelerator(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === 'Mod' ? 'CommandOrControl' : key.replace('Arrow', '')))
    .join('+');
}
