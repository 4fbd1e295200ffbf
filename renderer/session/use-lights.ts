import type { Id } from '../../shared/session/event.ts';
import type { AgendaStep, Light, Role, RolePair } from '../../shared/session/meeting-events.ts';
import type { Change } from '../app/gesture.ts';
import { useSessionStore } from './use-session.ts';

/** What a facilitator can do about the lights of a step. */
export function useLights({ id, pairs }: AgendaStep) {
  const store = useSessionStore();
  const one = (type: string, body: Change['body']) => void store.append([{ type, body }]);
  return {
    /** Null: as the agenda says. */
    setRole: (role: Role, light: Light | null) => one('session.light-set', { step: id, role, light }),
    setPair: (pair: RolePair, light: Light | null) => {
      const { [pair]: _, ...others } = pairs ?? {};
      const next = light === null ? others : { ...others, [pair]: light };
      one('session.step-changed', { step: id, pairs: next });
    },
    call: (role: Role, called: boolean) => one('session.role-called', { step: id, role, called }),
    /** The room goes on without a role; kept in the step where the room says who is missing. */
    goOnWithout: (room: Id, role: Role, because: string) =>
      one('room.gap-accepted', { step: room, gap: 'role', about: role, because }),
  };
}
