import type { Command } from '../../../app/command.ts';
import { removeHeld, type MessageHand } from './remove-held.ts';

/** What the message adds to the keys and the palette. */
export const messageCommands: readonly Command<MessageHand>[] = [removeHeld];
