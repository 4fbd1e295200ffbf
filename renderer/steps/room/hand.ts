import type { Participant, People } from '../../../shared/session/people.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { RoomActions } from './use-room.ts';

/** What the room's commands act on: the row the keyboard is in. */
export interface RoomHand {
  readonly rows: Rows;
  readonly people: People;
  readonly actions: RoomActions;
}

export function heldPerson({ rows, people }: RoomHand): Participant | undefined {
  const held = rows.held();
  return people.participants.find((person) => person.id === held);
}
