import type { Command } from '../../../app/command.ts';
import type { HandoverHand } from '../hand.ts';

export const ask: Command<HandoverHand> = {
  name: 'handover.ask',
  label: 'handover.command.ask',
  group: 'step',
  keys: ['u', 'Alt+U'],
  enabled: ({ slice }) => slice.accepted === null,
  perform: (hand) => hand.ask(),
};
