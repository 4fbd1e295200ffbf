import type { Command } from '../../../app/command.ts';
import type { PromiseHand } from '../hand.ts';
import { exclude, giveOwner, makeExact, removeHeld } from './change-held.ts';
import { endHuddle } from './end-huddle.ts';
import { goToParts } from './go-to-part.ts';
import { setLevels } from './set-level.ts';

/** What the huddle adds to the keys and the palette. */
export const promiseCommands: readonly Command<PromiseHand>[] = [
  ...setLevels,
  giveOwner,
  exclude,
  makeExact,
  ...goToParts,
  ...endHuddle,
  removeHeld,
];
