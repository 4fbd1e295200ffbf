import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const themeSystem: Command<AppActions> = {
  name: 'app.theme-system',
  label: 'command.app.theme-system',
  group: 'view',
  keys: [],
  enabled: ({ preferences }) => preferences.theme !== 'system',
  perform: ({ setPreference }) => setPreference('theme', 'system'),
};
