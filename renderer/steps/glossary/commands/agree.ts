import type { Command } from '../../../app/command.ts';
import { heldTerm, type GlossaryHand } from '../hand.ts';

/** What all mean by the word in hand, from now on. */
export const agree: Command<GlossaryHand> = {
  name: 'glossary.agree',
  label: 'glossary.command.agree',
  group: 'step',
  keys: ['g'],
  enabled: (hand) => heldTerm(hand)?.agreed === false,
  perform: (hand) => {
    const term = heldTerm(hand);
    if (term === undefined) return;
    hand.talk.begin(term.id, 'all');
  },
};
