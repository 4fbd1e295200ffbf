import { byId } from '../../../../shared/session/entities.ts';
import type { Command } from '../../../app/command.ts';
import { heldPerson, type RoomHand } from '../hand.ts';

/** Takes out the person or the department the keyboard is in. */
export const remove: Command<RoomHand> = {
  name: 'room.remove',
  label: 'room.command.remove',
  group: 'step',
  keys: ['Delete'],
  enabled: (hand) => heldPerson(hand) !== undefined || heldDepartment(hand) !== undefined,
  perform: (hand) => {
    const { rows, actions } = hand;
    const person = heldPerson(hand);
    const department = heldDepartment(hand);
    rows.leave(person?.id ?? department?.id ?? '');
    if (person) actions.remove(person.id);
    else if (department) actions.removeDepartment(department.id);
  },
};

function heldDepartment({ rows, people }: RoomHand) {
  return byId(people.departments, rows.held() ?? '');
}
