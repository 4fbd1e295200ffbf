import type { Command } from '../../../app/command.ts';
import type { TrialHand } from '../hand.ts';

export const liveWithIt: Command<TrialHand> = {
  name: 'bulletproof.live-with-it',
  label: 'bulletproof.command.live',
  group: 'step',
  keys: ['i', 'Alt+I'],
  enabled: ({ trial }) => trial.phase === 'fixes',
  perform: ({ living, setLiving }) => setLiving(!living),
};
