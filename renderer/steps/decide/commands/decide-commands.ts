import type { Command } from '../../../app/command.ts';
import type { DecideHand } from '../hand.ts';
import { chooseOption } from './choose-option.ts';
import { giveNote } from './give-note.ts';
import { meetObjection } from './meet-objection.ts';
import { object } from './object.ts';
import { removeHeld } from './remove-held.ts';
import { showFingers } from './show-fingers.ts';
import { takeStances } from './take-stance.ts';

/** What the decide step adds to the keys and the palette. */
export const decideCommands: readonly Command<DecideHand>[] = [
  ...takeStances,
  ...showFingers,
  giveNote,
  object,
  meetObjection,
  chooseOption,
  removeHeld,
];
