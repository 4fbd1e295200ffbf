import type { Command } from '../../../app/command.ts';
import { heldIdea, type IdeateHand } from '../hand.ts';

export const removeIdea: Command<IdeateHand> = {
  name: 'ideate.remove-idea',
  label: 'ideate.command.remove',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldIdea(hand) !== undefined,
  perform: (hand) => {
    const idea = heldIdea(hand);
    if (idea === undefined) return;
    hand.rows.leave(idea.id);
    hand.actions.remove(idea.id);
  },
};
