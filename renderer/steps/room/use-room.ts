import type { Id } from '../../../shared/session/event.ts';
import type { Role } from '../../../shared/session/meeting-events.ts';
import type { Seat } from '../../../shared/session/people-events.ts';
import type { Gap } from '../../../shared/steps/room/coverage.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useWorkspaceStore } from '../../app/workspace.ts';
import { useJoin } from '../../session/use-join.ts';
import { useSessionStore } from '../../session/use-session.ts';

export interface PersonChange {
  readonly name?: string;
  readonly department?: Id | null;
  readonly seat?: Seat | null;
  readonly role?: Role | null;
  readonly present?: boolean;
}

export type RoomActions = ReturnType<typeof useRoom>;

/** What a facilitator can do about who is here. */
export function useRoom(step: Id) {
  const store = useSessionStore();
  const workspace = useWorkspaceStore();
  const { mintId } = useServices();
  const one = (type: string, body: Change['body']) => void store.append([{ type, body }]);
  return {
    add: useJoin(),
    addDepartment: (name: string, known: Id | null) => {
      const department = known ?? mintId();
      one('people.department-added', { department, name });
      const { departments } = workspace.getState().log.state;
      const isNew = departments.every((other) => other.name.toLowerCase() !== name.toLowerCase());
      if (isNew) void workspace.append([{ type: 'department.added', body: { department, name } }]);
    },
    renameDepartment: (department: Id, name: string) =>
      one('people.department-renamed', { department, name }),
    removeDepartment: (department: Id) => one('people.department-removed', { department }),
    change: (participant: Id, change: PersonChange) => one('people.changed', { participant, ...change }),
    remove: (participant: Id) => one('people.removed', { participant }),
    accept: ({ gap, about }: Gap, because: string) => one('room.gap-accepted', { step, gap, about, because }),
    reopen: ({ gap, about }: Pick<Gap, 'gap' | 'about'>) => one('room.gap-reopened', { step, gap, about }),
  };
}
