import { useMemo } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { Department } from '../../../shared/session/people.ts';
import { askedDepartments } from '../../../shared/steps/decide/asked.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import type { DecideSlice } from '../../../shared/steps/decide/slice.ts';
import { useSession, useSlice } from '../../session/use-session.ts';

/** The departments whose position is asked. */
export function useAsked(): readonly Department[] {
  const people = useSession((state) => state.people);
  return useMemo(() => askedDepartments(people), [people]);
}

/** A column of the grid: a department, or a person where each shows a hand. */
export interface Column {
  readonly id: Id;
  readonly name: string;
}

/** Hands that are counted for the whole room need no columns. */
export function useColumns(step: Id): readonly Column[] {
  const slice = useSlice(decide, step);
  const people = useSession((state) => state.people);
  const asked = useAsked();
  return useMemo(() => {
    if (slice.rule !== 'fist-to-five' || slice.fistBy === 'departments') return asked;
    return slice.fistBy === 'hands' ? [] : people.participants.filter((person) => person.present);
  }, [slice.rule, slice.fistBy, people, asked]);
}

/** Each person shows a hand, not each department. */
export function asksPeople({ rule, fistBy }: Pick<DecideSlice, 'rule' | 'fistBy'>): boolean {
  return rule === 'fist-to-five' && fistBy === 'people';
}
