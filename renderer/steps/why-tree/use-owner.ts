import type { Id } from '../../../shared/session/event.ts';
import type { Participant } from '../../../shared/session/people.ts';
import { readPeople } from '../../../shared/steps/room/person-line.ts';
import type { Change } from '../../app/gesture.ts';
import { useWorkspaceStore } from '../../app/workspace.ts';
import { joining, knownPeople } from '../../session/joining.ts';
import { useSession } from '../../session/use-session.ts';
import { useHand } from './hand-context.tsx';
import { participantNamed } from './participant-named.ts';

/** Somebody who takes something on, and what brings them into the session when they are not in it yet. */
export interface Owner {
  readonly id: Id;
  readonly joins: readonly Change[];
}

export interface TypedOwner {
  readonly participants: readonly Participant[];
  /** Who is not here yet and joins when the owner is taken; '' when everybody knows who is meant, or nothing is typed. */
  readonly newcomer: string;
  /** Undefined while nobody is named. */
  readonly take: () => Owner | undefined;
}

/** One person has to own it (rule 7), also one who was not in the room until now. */
export function useOwner(typed: string): TypedOwner {
  const hand = useHand();
  const workspace = useWorkspaceStore();
  const people = useSession((session) => session.people);
  const known = participantNamed(people.participants, typed);
  const { state } = workspace.getState().log;
  const line = known ? undefined : readPeople(typed, knownPeople(people, state))[0];
  return {
    participants: people.participants,
    newcomer: line?.name ?? '',
    take() {
      if (known) return { id: known.id, joins: [] };
      if (line === undefined) return undefined;
      const changes = joining([line], people, state, hand.mintId);
      if (changes.workspace.length > 0) void workspace.append(changes.workspace);
      const id = changes.session.at(-1)?.body['participant'];
      return typeof id === 'string' ? { id, joins: changes.session } : undefined;
    },
  };
}
