import type { Command } from '../../../app/command.ts';
import type { RequestsHand } from '../hand.ts';
import { accept } from './accept.ts';
import { askAgain, counter, decline } from './answer-in-words.ts';
import { nextWaiting } from './next-waiting.ts';
import { removeHeld } from './remove-held.ts';
import { turnOffer } from './turn-offer.ts';
import { withdraw } from './withdraw.ts';

/** What the requests add to the keys and the palette. */
export const requestsCommands: readonly Command<RequestsHand>[] = [
  accept,
  counter,
  decline,
  withdraw,
  askAgain,
  nextWaiting,
  turnOffer,
  removeHeld,
];
