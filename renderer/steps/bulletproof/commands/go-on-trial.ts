import type { Command } from '../../../app/command.ts';
import { canGoOn, goOn, type TrialHand } from '../hand.ts';

export const goOnTrial: Command<TrialHand> = {
  name: 'bulletproof.go-on',
  label: 'bulletproof.command.go-on',
  group: 'step',
  keys: ['g', 'Alt+G'],
  enabled: canGoOn,
  perform: goOn,
};
