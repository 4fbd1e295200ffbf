import type { Id } from '../../session/event.ts';
import type { Department, Participant, People } from '../../session/people.ts';

/** A department that has not signed, and who could, the likeliest first. */
export interface OpenSide {
  readonly department: Department;
  readonly people: readonly Participant[];
}

/** The departments that have not signed what it says now: the Mover's, who asks, then the Prover's, then the rest. */
export function openSides({ departments, participants }: People, signed: readonly Id[]): readonly OpenSide[] {
  return departments
    .filter(({ id }) => !signed.includes(id))
    .map((department) => ({
      department,
      people: participants
        .filter((person) => person.department === department.id)
        .toSorted((one, other) => rank(one) - rank(other)),
    }))
    .filter(({ people }) => people.length > 0)
    .toSorted((one, other) => best(one) - best(other));
}

function rank({ role, present }: Participant): number {
  if (role === 'mover') return 0;
  if (role === 'prover') return 1;
  return present ? 2 : 3;
}

function best({ people }: OpenSide): number {
  return Math.min(...people.map(rank));
}
