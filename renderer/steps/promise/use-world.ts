import { useMemo } from 'react';
import type { PromiseWorld } from '../../../shared/language/promise-line.ts';
import { customerLine } from '../../../shared/steps/frame/customer-line.ts';
import { deliveringSide } from '../../../shared/steps/promise/checklist.ts';
import { useSession } from '../../session/use-session.ts';

/** Who and what a line of the huddle can name. */
export function useWorld(): PromiseWorld {
  const people = useSession((state) => state.people);
  const customer = useSession((state) => customerLine(state).customer);
  return useMemo(
    () => ({
      people: people.participants.map(({ id, name }) => ({ id, name })),
      departments: people.departments,
      customer,
      delivering: deliveringSide(people),
    }),
    [people, customer],
  );
}
