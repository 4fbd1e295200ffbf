import type { Command } from '../../../app/command.ts';
import type { ImpactHand } from '../hand.ts';
import { giveYesIf } from './give-yes-if.ts';
import { saySeverities } from './say-severity.ts';
import { takeBack } from './take-back.ts';

/** What the sweep adds to the keys and the palette. */
export const impactCommands: readonly Command<ImpactHand>[] = [...saySeverities, giveYesIf, takeBack];
