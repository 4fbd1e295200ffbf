import type { Command } from '../../../app/command.ts';
import { waitsForAnswer, type SwapHand } from '../hand.ts';

export const sayMissing: Command<SwapHand> = {
  name: 'round.say-missing',
  label: 'round.command.say-missing',
  group: 'step',
  keys: ['m'],
  enabled: waitsForAnswer,
  perform: ({ askMissing }) => askMissing(),
};
