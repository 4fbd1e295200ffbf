import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import type { SwapHand } from '../hand.ts';

export const removeRestatement: Command<SwapHand> = {
  name: 'round.remove-restatement',
  label: 'round.command.remove-restatement',
  group: 'step',
  keys: ['Delete'],
  enabled: ({ rows, slice }) => byId(slice.restatements, rows.held() ?? '') !== undefined,
  perform: ({ rows, actions }) => {
    const held = rows.held();
    if (held === undefined) return;
    rows.leave(held);
    actions.removeRestatement(held);
  },
};
