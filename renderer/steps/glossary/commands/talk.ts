import type { Command } from '../../../app/command.ts';
import { heldTerm, type GlossaryHand } from '../hand.ts';

/** Asks each side that has not said what it means. */
export const talk: Command<GlossaryHand> = {
  name: 'glossary.talk',
  label: 'glossary.command.talk',
  group: 'step',
  keys: ['m'],
  enabled: (hand) => heldTerm(hand)?.agreed === false,
  perform: (hand) => {
    const term = heldTerm(hand);
    if (term === undefined) return;
    hand.talk.begin(term.id, 'side');
  },
};
