import type { Command } from '../../../app/command.ts';
import type { GlossaryHand } from '../hand.ts';
import { agree } from './agree.ts';
import { removeTerm } from './remove-term.ts';
import { reopen } from './reopen.ts';
import { talk } from './talk.ts';

/** What the words step adds to the keys and the palette. */
export const glossaryCommands: readonly Command<GlossaryHand>[] = [talk, agree, reopen, removeTerm];
