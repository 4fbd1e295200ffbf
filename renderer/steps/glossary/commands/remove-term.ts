import type { Command } from '../../../app/command.ts';
import { heldTerm, type GlossaryHand } from '../hand.ts';

/** The word in hand goes, with what each side meant. */
export const removeTerm: Command<GlossaryHand> = {
  name: 'glossary.remove-term',
  label: 'glossary.command.remove-term',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldTerm(hand) !== undefined,
  perform: (hand) => {
    const term = heldTerm(hand);
    if (term === undefined) return;
    hand.rows.leave(term.id);
    hand.actions.removeTerm(term.id);
  },
};
