import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import type { WriteHand } from '../hand.ts';

export const removeCard: Command<WriteHand> = {
  name: 'write.remove-card',
  label: 'write.command.remove-card',
  group: 'step',
  keys: ['Delete'],
  enabled: ({ rows, slice }) => byId(slice.cards, rows.held() ?? '') !== undefined,
  perform: ({ rows, actions }) => {
    const held = rows.held();
    if (held === undefined) return;
    rows.leave(held);
    actions.removeCard(held);
  },
};
