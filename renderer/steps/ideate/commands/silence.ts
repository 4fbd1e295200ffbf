import type { Command } from '../../../app/command.ts';
import { isSilent, type IdeateHand } from '../hand.ts';

export const silence: Command<IdeateHand> = {
  name: 'ideate.silence',
  label: 'ideate.command.silence',
  group: 'step',
  keys: ['g', 'Alt+G'],
  enabled: () => true,
  perform: ({ slice, actions }) => (isSilent(slice) ? actions.endSilence() : actions.beginSilence()),
};
