import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';

export const goPeople: Command<AppActions> = {
  name: 'app.people',
  label: 'command.app.people',
  group: 'go',
  keys: [],
  enabled: ({ route }) => route.name !== 'people',
  perform: ({ go }) => go({ name: 'people' }),
};
