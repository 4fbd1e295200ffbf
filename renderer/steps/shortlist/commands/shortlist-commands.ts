import type { Command } from '../../../app/command.ts';
import type { ShortlistHand } from '../hand.ts';
import { giveReason } from './give-reason.ts';
import { keepBack } from './keep-back.ts';
import { moveEarlier } from './move-earlier.ts';
import { moveLater } from './move-later.ts';
import { pickIdea } from './pick-idea.ts';
import { putBack } from './put-back.ts';

/** What picking adds to the keys and the palette. */
export const shortlistCommands: readonly Command<ShortlistHand>[] = [
  pickIdea,
  keepBack,
  giveReason,
  moveEarlier,
  moveLater,
  putBack,
];
