import type { Command } from '../../../app/command.ts';
import type { PlanHand } from '../hand.ts';
import { giveDate } from './give-date.ts';
import { giveOwner } from './give-owner.ts';
import { givePurpose } from './give-purpose.ts';
import { giveReason } from './give-reason.ts';
import { makeExact } from './make-exact.ts';
import { makeSwapDay } from './make-swap-day.ts';
import { removeAction } from './remove-action.ts';

/** What the plan adds to the keys and the palette. */
export const planCommands: readonly Command<PlanHand>[] = [
  giveOwner,
  giveDate,
  givePurpose,
  makeExact,
  giveReason,
  makeSwapDay,
  removeAction,
];
