import type { Command } from '../../../app/command.ts';
import type { SwapHand } from '../hand.ts';
import { confirm } from './confirm.ts';
import { removeRestatement } from './remove-restatement.ts';
import { sayMissing } from './say-missing.ts';

/** What swapping sides adds to the keys and the palette. */
export const swapCommands: readonly Command<SwapHand>[] = [confirm, sayMissing, removeRestatement];
