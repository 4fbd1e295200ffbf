import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const goHome: Command<AppActions> = {
  name: 'app.home',
  label: 'command.app.home',
  group: 'go',
  keys: ['Mod+Shift+H'],
  enabled: ({ route }) => route.name !== 'home',
  perform: ({ go }) => go({ name: 'home' }),
};
