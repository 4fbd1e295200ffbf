import type { Command } from '../../../app/command.ts';
import { heldPerson, type RoomHand } from '../hand.ts';

export const changeRole: Command<RoomHand> = {
  name: 'room.change-role',
  label: 'room.command.change-role',
  group: 'step',
  keys: ['r'],
  enabled: (hand) => heldPerson(hand) !== undefined,
  perform: (hand) => void hand.rows.press(heldPerson(hand)?.id ?? '', 'role'),
};
