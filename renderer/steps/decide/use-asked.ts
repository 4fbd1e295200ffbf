import { useMemo } from 'react';
import type { Department } from '../../../shared/session/people.ts';
import { useSession } from '../../session/use-session.ts';

/** The departments whose position is asked: those with somebody present; all of them while nobody has a seat. */
export function useAsked(): readonly Department[] {
  const people = useSession((state) => state.people);
  return useMemo(() => {
    const seated = people.departments.filter((department) =>
      people.participants.some((person) => person.present && person.department === department.id),
    );
    return seated.length > 0 ? seated : people.departments;
  }, [people]);
}
