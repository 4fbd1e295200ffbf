import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import { heldRow, type ShortlistHand } from '../hand.ts';

/** Off the list; an idea of an earlier step can be chosen again. */
export const putBack: Command<ShortlistHand> = {
  name: 'shortlist.put-back',
  label: 'shortlist.command.put-back',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => byId(hand.slice.picks, heldRow(hand) ?? '') !== undefined,
  perform: (hand) => {
    const row = heldRow(hand);
    if (row === undefined) return;
    hand.rows.leave(row);
    hand.actions.remove(row);
  },
};
