import type { Command } from '../../../app/command.ts';
import type { DecideHand } from '../hand.ts';
import { chooseOption } from './choose-option.ts';
import { countHands } from './count-hands.ts';
import { giveNote } from './give-note.ts';
import { integrate } from './integrate.ts';
import { meetObjection } from './meet-objection.ts';
import { object } from './object.ts';
import { removeHeld } from './remove-held.ts';
import { showFingers } from './show-fingers.ts';
import { takeAll } from './take-all.ts';
import { takeStances } from './take-stance.ts';

/** What the decide step adds to the keys and the palette. */
export const decideCommands: readonly Command<DecideHand>[] = [
  ...takeStances,
  ...showFingers,
  giveNote,
  object,
  meetObjection,
  integrate,
  countHands,
  takeAll,
  chooseOption,
  removeHeld,
];
