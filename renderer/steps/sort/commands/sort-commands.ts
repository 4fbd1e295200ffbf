import type { Command } from '../../../app/command.ts';
import { ask } from './ask.ts';
import { bringIn, type OfferedHand } from './bring-in.ts';
import { giveSource } from './give-source.ts';
import { group } from './group.ts';
import { place } from './place.ts';
import { takeOut } from './take-out.ts';
import { tell } from './tell.ts';

/** What the sort step adds to the keys and the palette. */
export const sortCommands: readonly Command<OfferedHand>[] = [
  ...tell,
  giveSource,
  ask,
  group,
  ...place,
  bringIn,
  takeOut,
];
