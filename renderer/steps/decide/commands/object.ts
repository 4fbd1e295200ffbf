import type { Command } from '../../../app/command.ts';
import { heldOption, type DecideHand } from '../hand.ts';
import { asksPeople } from '../use-asked.ts';

/** A reasoned objection: from the department of the cell, or from the room. */
export const object: Command<DecideHand> = {
  name: 'decide.object',
  label: 'decide.command.object',
  group: 'step',
  keys: ['o'],
  enabled: (hand) => heldOption(hand) !== undefined,
  perform: (hand) => {
    const option = heldOption(hand);
    const department = asksPeople(hand.slice) ? undefined : hand.cell()?.department;
    if (option !== undefined) hand.write({ kind: 'objection', option, department: department ?? null });
  },
};
