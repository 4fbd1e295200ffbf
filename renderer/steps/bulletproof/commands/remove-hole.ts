import type { Command } from '../../../app/command.ts';
import { heldHole, type TrialHand } from '../hand.ts';

export const removeHole: Command<TrialHand> = {
  name: 'bulletproof.remove-hole',
  label: 'bulletproof.command.remove',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldHole(hand) !== undefined,
  perform: (hand) => {
    const hole = heldHole(hand);
    if (hole === undefined) return;
    hand.rows.leave(hole.id);
    hand.actions.removeHole(hole.id);
  },
};
