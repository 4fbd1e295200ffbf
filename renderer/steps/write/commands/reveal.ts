import type { Command } from '../../../app/command.ts';
import { canReveal, type WriteHand } from '../hand.ts';

/** Alt, because whoever writes has the keyboard and must not show everything by a slip. */
export const reveal: Command<WriteHand> = {
  name: 'write.reveal',
  label: 'write.command.reveal',
  group: 'step',
  keys: ['v', 'Alt+V'],
  enabled: canReveal,
  perform: ({ actions }) => actions.reveal(),
};
