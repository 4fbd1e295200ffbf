import type { Id } from '../../../shared/session/event.ts';
import type { AgendaActions, StepChange } from '../../app/agenda/agenda-actions.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSplitOff } from '../split-off.ts';
import { useSessionStore } from '../use-session.ts';

/** The agenda of the running session: every change is one gesture, undone with Ctrl+Z. */
export function useAgendaActions(): AgendaActions {
  const store = useSessionStore();
  const { mintId } = useServices();
  const splitOff = useSplitOff();
  const give = (...changes: readonly Change[]) => void store.append(changes);
  return {
    add: (step, after) => {
      const id = mintId();
      give({ type: 'session.step-added', body: { step: { ...step, id }, after } });
      return id;
    },
    move: (step, after) => give({ type: 'session.step-moved', body: { step, after } }),
    change: (step, change) => give(...stepChanges(step, change)),
    splitOff: (id) => {
      const step = store.getState().log.state.meeting.agenda.find((other) => other.id === id);
      if (step) void splitOff(step);
    },
    leaveOut: (step, out) => give({ type: 'session.step-skipped', body: { step, skipped: out } }),
  };
}

/** A time box has an event of its own, as the clock's keys give it. */
function stepChanges(step: Id, { minutes, ...change }: StepChange): readonly Change[] {
  return [
    ...(minutes === undefined ? [] : [{ type: 'session.step-minutes-set', body: { step, minutes } }]),
    ...(Object.keys(change).length === 0
      ? []
      : [{ type: 'session.step-changed', body: { step, ...change } }]),
  ];
}
