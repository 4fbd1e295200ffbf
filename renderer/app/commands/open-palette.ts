import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const openPalette: Command<AppActions> = {
  name: 'app.palette',
  label: 'command.app.palette',
  group: 'view',
  keys: ['Mod+K'],
  enabled: () => true,
  perform: ({ openPalette: open }) => open(),
};
