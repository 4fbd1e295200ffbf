import type { Department, People } from '../../session/people.ts';

/** The departments whose position is asked: those with somebody present; all of them while nobody has a seat. */
export function askedDepartments(people: People): readonly Department[] {
  const seated = people.departments.filter((department) =>
    people.participants.some((person) => person.present && person.department === department.id),
  );
  return seated.length > 0 ? seated : people.departments;
}
