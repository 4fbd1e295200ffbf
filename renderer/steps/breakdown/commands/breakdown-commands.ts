import type { Command } from '../../../app/command.ts';
import type { BreakdownHand } from '../hand.ts';
import { giveTerms } from './give-terms.ts';
import { meet } from './meet.ts';
import { moveEarlier, moveLater } from './move-piece.ts';
import { nextGap } from './next-gap.ts';
import { object } from './object.ts';
import { remove } from './remove.ts';

/** What the breakdown adds to the keys and the palette. */
export const breakdownCommands: readonly Command<BreakdownHand>[] = [
  giveTerms,
  nextGap,
  object,
  meet,
  moveEarlier,
  moveLater,
  remove,
];
