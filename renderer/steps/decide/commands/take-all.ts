import type { Command } from '../../../app/command.ts';
import type { DecideHand } from '../hand.ts';

/** Everything the nearest step offers becomes an option, in its order: a vote by rank. */
export const takeAll: Command<DecideHand> = {
  name: 'decide.take-all',
  label: 'decide.command.take-all',
  group: 'step',
  keys: ['b', 'Alt+B'],
  enabled: ({ slice, offers }) => slice.rule !== null && slice.outcomes.length === 0 && offers.length > 0,
  perform: ({ offers, decide }) => decide.addOptions((offers[0]?.options ?? []).map(({ text }) => text)),
};
