import type { Command } from '../../../app/command.ts';
import type { TrialHand } from '../hand.ts';

export const dropIdea: Command<TrialHand> = {
  name: 'bulletproof.drop-idea',
  label: 'bulletproof.command.drop',
  group: 'step',
  keys: ['x', 'Alt+X'],
  enabled: () => true,
  perform: ({ end }) => end('drop'),
};
