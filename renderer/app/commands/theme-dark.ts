import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const themeDark: Command<AppActions> = {
  name: 'app.theme-dark',
  label: 'command.app.theme-dark',
  group: 'view',
  keys: [],
  enabled: ({ preferences }) => preferences.theme !== 'dark',
  perform: ({ setPreference }) => setPreference('theme', 'dark'),
};
