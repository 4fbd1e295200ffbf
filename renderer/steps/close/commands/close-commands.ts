import type { Command } from '../../../app/command.ts';
import type { CloseHand } from '../hand.ts';
import { goOn } from './go-on.ts';

/** What the close adds to the keys and the palette. */
export const closeCommands: readonly Command<CloseHand>[] = [goOn];
