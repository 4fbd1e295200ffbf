import type { Command } from '../../../app/command.ts';
import { removeThanks, type ThanksHand } from './remove-thanks.ts';

/** What the thanks add to the keys and the palette. */
export const thanksCommands: readonly Command<ThanksHand>[] = [removeThanks];
