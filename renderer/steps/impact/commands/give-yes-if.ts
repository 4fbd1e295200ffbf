import type { Command } from '../../../app/command.ts';
import { heldLine, type ImpactHand } from '../hand.ts';

/** "Yes, if …": what would make it work for the department in hand. */
export const giveYesIf: Command<ImpactHand> = {
  name: 'impact.give-yes-if',
  label: 'impact.command.give-yes-if',
  group: 'step',
  keys: ['i'],
  enabled: (hand) => (heldLine(hand)?.impact?.severity ?? null) !== null,
  perform: (hand) => hand.askYesIf(heldLine(hand)?.department.id ?? null),
};
