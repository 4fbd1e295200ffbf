import type { Command } from '../../app/command.ts';

export const undoTemplate: Command<{ readonly undo: () => void }> = {
  name: 'templates.undo',
  label: 'command.templates.undo',
  group: 'edit',
  keys: ['Mod+Z'],
  enabled: () => true,
  perform: ({ undo }) => undo(),
};
