import type { Command } from '../../../app/command.ts';
import { waitsForAnswer, type SwapHand } from '../hand.ts';

export const confirm: Command<SwapHand> = {
  name: 'round.confirm',
  label: 'round.command.confirm',
  group: 'step',
  keys: ['y'],
  enabled: waitsForAnswer,
  perform: ({ actions, restatement }) => {
    if (restatement) actions.answer(restatement, true, '');
  },
};
