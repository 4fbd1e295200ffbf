import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import type { VoteHand } from '../hand.ts';

export const removeOption: Command<VoteHand> = {
  name: 'vote.remove-option',
  label: 'vote.command.remove-option',
  group: 'step',
  keys: ['Delete'],
  enabled: ({ rows, slice }) => byId(slice.options, rows.held() ?? '') !== undefined,
  perform: ({ rows, actions }) => {
    const held = rows.held();
    if (held === undefined) return;
    rows.leave(held);
    actions.removeOption(held);
  },
};
