import type { Command } from '../../../app/command.ts';
import { heldIdea, type IdeateHand } from '../hand.ts';

export const giveName: Command<IdeateHand> = {
  name: 'ideate.give-name',
  label: 'ideate.command.who',
  group: 'step',
  keys: ['w'],
  enabled: (hand) => heldIdea(hand) !== undefined,
  perform: (hand) => void hand.rows.press(heldIdea(hand)?.id ?? '', 'who'),
};
