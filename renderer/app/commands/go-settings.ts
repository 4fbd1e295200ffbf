import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const goSettings: Command<AppActions> = {
  name: 'app.settings',
  label: 'command.app.settings',
  group: 'go',
  keys: ['Mod+,'],
  enabled: ({ route }) => route.name !== 'settings',
  perform: ({ go }) => go({ name: 'settings' }),
};
