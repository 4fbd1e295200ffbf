import type { Command } from '../../../app/command.ts';
import { heldPerson, type RoomHand } from '../hand.ts';

export const changeSeat: Command<RoomHand> = {
  name: 'room.change-seat',
  label: 'room.command.change-seat',
  group: 'step',
  keys: ['s'],
  enabled: (hand) => heldPerson(hand) !== undefined,
  perform: (hand) => void hand.rows.press(heldPerson(hand)?.id ?? '', 'seat'),
};
