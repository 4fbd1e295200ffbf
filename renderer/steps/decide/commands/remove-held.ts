import { byId } from '../../../../shared/session/entities.ts';
import { fistOn, positionOn } from '../../../../shared/steps/decide/standing.ts';
import type { Command } from '../../../app/command.ts';
import type { DecideHand } from '../hand.ts';
import { asksPeople } from '../use-asked.ts';

/** Takes back what the keyboard is in: a position, an objection, a decision or an option. */
export const removeHeld: Command<DecideHand> = {
  name: 'decide.remove-held',
  label: 'decide.command.remove-held',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => removal(hand) !== undefined,
  perform: (hand) => removal(hand)?.(),
};

function removal({ cell, rows, slice, decide }: DecideHand): (() => void) | undefined {
  const at = cell();
  if (at !== undefined) {
    if (asksPeople(slice)) {
      const shown = fistOn(slice, at.option, at.department) !== undefined;
      return shown ? () => decide.showFist(at.option, at.department, null) : undefined;
    }
    const position = positionOn(slice, at.option, at.department);
    return position && (() => decide.take(at.option, at.department, null, undefined));
  }
  const held = rows.held();
  if (held === undefined) return undefined;
  const gone = (remove: (id: string) => void) => () => {
    rows.leave(held);
    remove(held);
  };
  if (byId(slice.options, held)) return gone(decide.removeOption);
  if (byId(slice.objections, held)) return gone(decide.removeObjection);
  if (byId(slice.remarks, held)) return gone(decide.removeRemark);
  return byId(slice.outcomes, held) && gone(decide.removeDecision);
}
