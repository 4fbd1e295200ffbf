import { positionOn } from '../../../../shared/steps/decide/standing.ts';
import type { Command } from '../../../app/command.ts';
import type { DecideHand } from '../hand.ts';
import { asksPeople } from '../use-asked.ts';

/** Fist to five: the digit is the hand that was shown. */
export const showFingers: readonly Command<DecideHand>[] = [0, 1, 2, 3, 4, 5].map((fingers) => ({
  name: `decide.show-${fingers}`,
  label: `decide.command.show-${fingers}`,
  group: 'step',
  keys: [String(fingers)],
  enabled: ({ cell, slice }) => cell() !== undefined && slice.rule === 'fist-to-five',
  perform: ({ cell, slice, decide, goOn }) => {
    const at = cell();
    if (at === undefined) return;
    if (asksPeople(slice)) decide.showFist(at.option, at.department, fingers);
    else decide.show(at.option, at.department, fingers, positionOn(slice, at.option, at.department));
    goOn(at);
  },
}));
