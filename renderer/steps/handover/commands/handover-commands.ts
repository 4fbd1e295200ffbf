import type { Command } from '../../../app/command.ts';
import type { HandoverHand } from '../hand.ts';
import { accept } from './accept.ts';
import { ask } from './ask.ts';
import { planNext } from './plan-next.ts';
import { readOut } from './read-out.ts';
import { remove } from './remove.ts';

/** What the handover adds to the keys and the palette. */
export const handoverCommands: readonly Command<HandoverHand>[] = [readOut, accept, ask, planNext, remove];
