import type { Command } from '../../command.ts';
import type { FollowUpHand } from '../hand.ts';

export const trace: Command<FollowUpHand> = {
  name: 'follow-up.trace',
  label: 'follow-up.command.trace',
  group: 'step',
  keys: ['O'],
  enabled: ({ held }) => held()?.traceable ?? false,
  perform: (hand) => hand.trace(),
};
