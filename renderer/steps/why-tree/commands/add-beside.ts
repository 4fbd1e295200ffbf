import type { Command } from '../../../app/command.ts';
import { addBeside } from '../causes.ts';
import { selectedCause, type Hand } from '../hand.ts';
import { hasCause, hasFocus } from './at-hand.ts';

export const addBesideSelected: Command<Hand> = {
  name: 'why-tree.add-beside',
  label: 'why-tree.command.add-beside',
  group: 'step',
  keys: ['Shift+Enter'],
  enabled: (hand) => hasCause(hand) && hasFocus(),
  perform: (hand) => {
    const cause = selectedCause(hand);
    if (cause) addBeside(hand, cause.id);
  },
};
