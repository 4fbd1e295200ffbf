import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from '../../shared/contract/host.ts';
import type { Windows } from './windows.ts';

export interface AppMenu {
  /** What the cockpit offers now, from the same command objects as its palette. */
  readonly show: (entries: readonly MenuEntry[]) => void;
}

/** The native menu. Keys are shown, not registered: the window's own dispatcher acts on them, and knows when somebody is typing. */
export function installMenu(windows: Pick<Windows, 'tell'>, platform: string): AppMenu {
  const run = (command: string): void => windows.tell({ name: 'command.run', push: { command } });
  const show = (entries: readonly MenuEntry[]): void => {
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(entries, run, platform)));
  };
  show([]);
  return { show };
}

export function menuTemplate(
  entries: readonly MenuEntry[],
  run: (command: string) => void,
  platform: string,
): MenuItemConstructorOptions[] {
  const groups = Map.groupBy(entries, (entry) => entry.group);
  const ours = [...groups].map(([label, list]): MenuItemConstructorOptions => ({
    label,
    submenu: list.map((entry) => menuItem(entry, run)),
  }));
  const head: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ label: app.name, role: 'appMenu' }] : [];
  const tail: MenuItemConstructorOptions[] = [{ role: 'editMenu' }, { role: 'windowMenu' }];
  return [...head, ...ours, ...tail];
}

function menuItem(entry: MenuEntry, run: (command: string) => void): MenuItemConstructorOptions {
  const keys = accelerator(entry.keys);
  return {
    label: entry.label,
    enabled: entry.enabled,
    click: () => run(entry.command),
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
  };
}

/** Keys as the windows write them, as far as Electron can show them: one it cannot read would make the whole menu fail. */
const SHOWN =
  /^(?:(?:Mod|Ctrl|Alt|Shift)\+)*(?:[A-Za-z0-9]|F\d{1,2}|Arrow(?:Up|Down|Left|Right)|Enter|Space|Tab)$/;

/** `Mod+Shift+ArrowLeft` as Electron spells it. A bare key is not shown: macOS would take it from whoever is typing. */
function accelerator(keys: string): string | undefined {
  if (!SHOWN.test(keys) || keys.length === 1) return undefined;
  return keys
    .split('+')
    .map((key) => (key === 'Mod' ? 'CommandOrControl' : key.replace('Arrow', '')))
    .join('+');
}
