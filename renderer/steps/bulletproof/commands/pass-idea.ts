import type { Command } from '../../../app/command.ts';
import { canPass, type TrialHand } from '../hand.ts';

export const passIdea: Command<TrialHand> = {
  name: 'bulletproof.pass-idea',
  label: 'bulletproof.command.pass',
  group: 'step',
  keys: ['e', 'Alt+E'],
  enabled: canPass,
  perform: ({ end }) => end('pass'),
};
