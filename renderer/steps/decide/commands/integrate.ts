import type { Command } from '../../../app/command.ts';
import { heldOption, objectionInHand, type DecideHand } from '../hand.ts';

/** The objection in hand changes its option: other words, and the next round. */
export const integrate: Command<DecideHand> = {
  name: 'decide.integrate',
  label: 'decide.command.integrate',
  group: 'step',
  keys: ['u'],
  enabled: (hand) => objectionInHand(hand) !== undefined && heldOption(hand) !== undefined,
  perform: (hand) => {
    const [option, objection] = [heldOption(hand), objectionInHand(hand)];
    if (option !== undefined && objection !== undefined) hand.write({ kind: 'rewording', option, objection });
  },
};
