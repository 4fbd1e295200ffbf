import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const themeLight: Command<AppActions> = {
  name: 'app.theme-light',
  label: 'command.app.theme-light',
  group: 'view',
  keys: [],
  enabled: ({ preferences }) => preferences.theme !== 'light',
  perform: ({ setPreference }) => setPreference('theme', 'light'),
};
