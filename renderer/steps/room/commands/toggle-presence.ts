import type { Command } from '../../../app/command.ts';
import { heldPerson, type RoomHand } from '../hand.ts';

export const togglePresence: Command<RoomHand> = {
  name: 'room.toggle-presence',
  label: 'room.command.toggle-presence',
  group: 'step',
  keys: ['h'],
  enabled: (hand) => heldPerson(hand) !== undefined,
  perform: (hand) => {
    const person = heldPerson(hand);
    if (person) hand.actions.change(person.id, { present: !person.present });
  },
};
