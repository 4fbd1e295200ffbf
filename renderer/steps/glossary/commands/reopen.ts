import type { Command } from '../../../app/command.ts';
import { heldTerm, type GlossaryHand } from '../hand.ts';

/** The word in hand is still open after all; what was agreed stays as a beginning. */
export const reopen: Command<GlossaryHand> = {
  name: 'glossary.reopen',
  label: 'glossary.command.reopen',
  group: 'step',
  keys: ['o'],
  enabled: (hand) => heldTerm(hand)?.agreed === true,
  perform: (hand) => {
    const term = heldTerm(hand);
    if (term === undefined) return;
    hand.actions.reopen(term.id);
  },
};
