import type { Command } from '../../../app/command.ts';
import type { WriteHand } from '../hand.ts';

export const quiet: Command<WriteHand> = {
  name: 'write.quiet',
  label: 'write.command.quiet',
  group: 'step',
  keys: ['u', 'Alt+U'],
  enabled: ({ slice }) => slice.reveals === 0,
  perform: ({ slice, actions, quiet: minutes }) =>
    slice.quiet === null ? actions.startQuiet(minutes) : actions.endQuiet(),
};
