import type { Command } from '../../../app/command.ts';
import type { IdeateHand } from '../hand.ts';

export const showNames: Command<IdeateHand> = {
  name: 'ideate.show-names',
  label: 'ideate.command.names',
  group: 'step',
  keys: ['v'],
  enabled: ({ slice }) => slice.ideas.some((idea) => idea.by !== null),
  perform: ({ actions }) => actions.toggleNames(),
};
