import type { Command } from '../../../app/command.ts';
import { heldIdea, type IdeateHand } from '../hand.ts';

/** The idea in hand, or the newest: what comes next builds on it. */
export const buildOn: Command<IdeateHand> = {
  name: 'ideate.build-on',
  label: 'ideate.command.build',
  group: 'step',
  keys: ['b', 'Alt+B'],
  enabled: ({ slice }) => slice.ideas.length > 0,
  perform: (hand) => hand.build((heldIdea(hand) ?? hand.slice.ideas.at(-1))?.id ?? null),
};
