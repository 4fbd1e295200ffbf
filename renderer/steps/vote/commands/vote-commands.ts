import type { Command } from '../../../app/command.ts';
import type { VoteHand } from '../hand.ts';
import { askCustomer } from './ask-customer.ts';
import { feed } from './feed.ts';
import { openRound } from './open-round.ts';
import { removeOption } from './remove-option.ts';

/** What the vote step adds to the keys and the palette. */
export const voteCommands: readonly Command<VoteHand>[] = [feed, openRound, askCustomer, removeOption];
