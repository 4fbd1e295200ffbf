import type { Command } from '../../../app/command.ts';
import type { RoomHand } from '../hand.ts';
import { changeRole } from './change-role.ts';
import { changeSeat } from './change-seat.ts';
import { goOnWithout } from './go-on-without.ts';
import { remove } from './remove.ts';
import { togglePresence } from './toggle-presence.ts';

/** What the room step adds to the keys and the palette. */
export const roomCommands: readonly Command<RoomHand>[] = [
  changeRole,
  changeSeat,
  togglePresence,
  goOnWithout,
  remove,
];
