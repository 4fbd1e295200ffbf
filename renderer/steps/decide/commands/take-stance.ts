import type { Stance } from '../../../../shared/steps/decide/events.ts';
import { positionOn } from '../../../../shared/steps/decide/standing.ts';
import type { Command } from '../../../app/command.ts';
import type { DecideHand } from '../hand.ts';

/** Each position is one key; the keyboard goes on to the next department. */
export const takeStances: readonly Command<DecideHand>[] = [
  takeStance('for', 'f'),
  takeStance('can-live-with', 'l'),
  takeStance('against', 'a'),
];

function takeStance(stance: Stance, key: string): Command<DecideHand> {
  return {
    name: `decide.take-${stance}`,
    label: `decide.command.take-${stance}`,
    group: 'step',
    keys: [key],
    enabled: ({ cell, slice }) => cell() !== undefined && slice.rule !== 'fist-to-five',
    perform: ({ cell, slice, decide, goOn }) => {
      const at = cell();
      if (at === undefined) return;
      decide.take(at.option, at.department, stance, positionOn(slice, at.option, at.department));
      goOn(at);
    },
  };
}
