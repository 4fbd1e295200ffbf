import type { Command } from '../../../app/command.ts';
import type { WriteHand } from '../hand.ts';
import { quiet } from './quiet.ts';
import { removeCard } from './remove-card.ts';
import { reveal } from './reveal.ts';

/** What the write step adds to the keys and the palette. */
export const writeCommands: readonly Command<WriteHand>[] = [reveal, quiet, removeCard];
