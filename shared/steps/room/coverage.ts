import type { People } from '../../session/people.ts';
import { roleSchema } from '../../session/meeting-events.ts';
import type { GapKind } from './events.ts';

/** A voice that is missing in the room. `about` names the department (id) or the role; `name` is for the sentence. */
export interface Gap {
  readonly gap: GapKind;
  readonly about: string;
  readonly name: string;
}

/**
 * Who is missing? (rule 9) Departments named without anybody sitting there, nobody from the front line, nobody who speaks for the
 * customer, roles nobody took. Only people who are present count.
 */
export function coverageGaps(people: People): readonly Gap[] {
  const present = people.participants.filter((person) => person.present);
  const unseated = people.departments
    .filter((department) => present.every((person) => person.department !== department.id))
    .map((department): Gap => ({ gap: 'department', about: department.id, name: department.name }));
  const seats: Gap[] = [];
  if (present.every((person) => person.seat !== 'front-line'))
    seats.push({ gap: 'front-line', about: '', name: '' });
  if (present.every((person) => person.seat !== 'customer'))
    seats.push({ gap: 'customer', about: '', name: '' });
  return [...unseated, ...seats, ...missingRoles(people)];
}

/** Roles are a choice: they are missed only once somebody has taken one. */
function missingRoles(people: People): readonly Gap[] {
  const taken = new Set(people.participants.filter((person) => person.present).map((person) => person.role));
  if ([...taken].every((role) => role === null)) return [];
  return roleSchema.options
    .filter((role) => !taken.has(role))
    .map((role): Gap => ({ gap: 'role', about: role, name: role }));
}
