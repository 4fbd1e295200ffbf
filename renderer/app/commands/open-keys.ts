import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const openKeys: Command<AppActions> = {
  name: 'app.keys',
  label: 'command.app.keys',
  group: 'view',
  keys: ['?', 'F1'],
  enabled: () => true,
  perform: ({ openKeys: open }) => open(),
};
