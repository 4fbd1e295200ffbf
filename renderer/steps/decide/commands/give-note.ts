import { positionOn } from '../../../../shared/steps/decide/standing.ts';
import type { Command } from '../../../app/command.ts';
import type { DecideHand } from '../hand.ts';

/** "Yes, if …": a condition or advice with a position. */
export const giveNote: Command<DecideHand> = {
  name: 'decide.give-note',
  label: 'decide.command.give-note',
  group: 'step',
  keys: ['i'],
  enabled: ({ cell, slice }) => {
    const at = cell();
    return at !== undefined && positionOn(slice, at.option, at.department) !== undefined;
  },
  perform: ({ cell, write }) => {
    const at = cell();
    if (at) write({ kind: 'note', ...at });
  },
};
