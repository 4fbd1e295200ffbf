import type { Command } from '../../../app/command.ts';
import type { VoteHand } from '../hand.ts';

export const askCustomer: Command<VoteHand> = {
  name: 'vote.ask-customer',
  label: 'vote.command.ask-customer',
  group: 'step',
  keys: ['w'],
  enabled: ({ tie }) => tie.length > 1,
  perform: (hand) => hand.askCustomer(),
};
