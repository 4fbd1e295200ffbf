import type { AppActions } from '../app-actions.ts';
import type { Command } from '../command.ts';
import { textSizeBeside } from '../text-sizes.ts';

export const smallerText: Command<AppActions> = {
  name: 'app.smaller-text',
  label: 'command.app.smaller-text',
  group: 'view',
  keys: ['Mod+Alt+ArrowDown'],
  enabled: ({ preferences }) => textSizeBeside(preferences['text-size'], -1) !== undefined,
  perform: ({ preferences, setPreference }) => {
    const size = textSizeBeside(preferences['text-size'], -1);
    if (size !== undefined) setPreference('text-size', size);
  },
};
