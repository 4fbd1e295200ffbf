import type { Command } from '../../../app/command.ts';
import { heldOption, type DecideHand } from '../hand.ts';

/** Decides for the option in hand: its words and the review date are asked before it counts. */
export const chooseOption: Command<DecideHand> = {
  name: 'decide.choose-option',
  label: 'decide.command.choose-option',
  group: 'step',
  keys: ['y'],
  enabled: (hand) => hand.slice.rule !== null && heldOption(hand) !== undefined,
  perform: (hand) => hand.write({ kind: 'outcome', option: heldOption(hand) ?? null }),
};
