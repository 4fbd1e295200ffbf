import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import type { ViewsHand } from '../hand.ts';

export const removeSaid: Command<ViewsHand> = {
  name: 'round.remove-said',
  label: 'round.command.remove-said',
  group: 'step',
  keys: ['Delete'],
  enabled: ({ rows, slice }) => byId(slice.said, rows.held() ?? '') !== undefined,
  perform: ({ rows, actions }) => {
    const held = rows.held();
    if (held === undefined) return;
    rows.leave(held);
    actions.removeSaid(held);
  },
};
