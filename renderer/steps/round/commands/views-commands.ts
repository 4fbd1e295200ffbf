import type { Command } from '../../../app/command.ts';
import type { ViewsHand } from '../hand.ts';
import { addRound } from './add-round.ts';
import { nextTurn } from './next-turn.ts';
import { passTurn } from './pass-turn.ts';
import { removeSaid } from './remove-said.ts';

/** What a round adds to the keys and the palette. */
export const viewsCommands: readonly Command<ViewsHand>[] = [nextTurn, passTurn, addRound, removeSaid];
