import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const goTemplates: Command<AppActions> = {
  name: 'app.templates',
  label: 'command.app.templates',
  group: 'go',
  keys: [],
  enabled: ({ route }) => route.name !== 'templates',
  perform: ({ go }) => go({ name: 'templates' }),
};
