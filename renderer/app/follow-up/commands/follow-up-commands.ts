import type { Command } from '../../command.ts';
import type { FollowUpHand } from '../hand.ts';
import { giveChanged } from './give-changed.ts';
import { giveDropped } from './give-dropped.ts';
import { giveKept } from './give-kept.ts';
import { giveMissed } from './give-missed.ts';
import { giveMoved } from './give-moved.ts';
import { giveUnclear } from './give-unclear.ts';
import { leaveOpen } from './leave-open.ts';
import { trace } from './trace.ts';

/** What lists of open things add to the keys and the palette. */
export const followUpCommands: readonly Command<FollowUpHand>[] = [
  giveKept,
  giveMissed,
  giveMoved,
  giveDropped,
  giveUnclear,
  giveChanged,
  leaveOpen,
  trace,
];
