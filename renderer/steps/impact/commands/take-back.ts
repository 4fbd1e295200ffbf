import type { Command } from '../../../app/command.ts';
import { heldLine, type ImpactHand } from '../hand.ts';

/** The department in hand is asked again. */
export const takeBack: Command<ImpactHand> = {
  name: 'impact.take-back',
  label: 'impact.command.take-back',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldLine(hand)?.impact !== undefined,
  perform: (hand) => {
    const line = heldLine(hand);
    if (line?.impact === undefined) return;
    hand.ask(line.department.id);
    hand.actions.takeBack(line.impact);
  },
};
