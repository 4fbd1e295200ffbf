import type { Command } from '../../../app/command.ts';
import type { TrialHand } from '../hand.ts';

export const askPremortem: Command<TrialHand> = {
  name: 'bulletproof.ask-premortem',
  label: 'bulletproof.command.premortem',
  group: 'step',
  keys: ['v', 'Alt+V'],
  enabled: ({ trial }) => trial.phase === 'holes',
  perform: ({ premortem, setPremortem }) => setPremortem(!premortem),
};
