import { useMemo } from 'react';
import { useServices } from '../app/services.tsx';
import { navigate } from '../app/use-route.ts';
import type { MeetingActions } from './meeting-actions.ts';
import { openRoom } from './open-room.ts';
import { useSessionStore } from './use-session.ts';

const nothing = () => undefined;

/** What commands act on, for a screen of the session; `own` is what only that screen can do. */
export function useMeetingActions(
  own: Partial<
    Pick<MeetingActions, 'capture' | 'rename' | 'nameFacilitator' | 'showCaptured' | 'changeAgenda'>
  >,
): MeetingActions {
  const store = useSessionStore();
  const services = useServices();
  const { capture = nothing, rename = nothing, nameFacilitator = nothing } = own;
  const { showCaptured = nothing, changeAgenda = nothing } = own;
  return useMemo(
    () => ({
      store,
      now: services.now,
      go: navigate,
      openRoom: () => openRoom(store.getState().id, services),
      capture,
      rename,
      nameFacilitator,
      showCaptured,
      changeAgenda,
    }),
    [store, services, capture, rename, nameFacilitator, showCaptured, changeAgenda],
  );
}
