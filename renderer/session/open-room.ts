import type { Id } from '../../shared/session/event.ts';
import { hashOf } from '../app/route.ts';
import type { Services } from '../app/services.tsx';

/** Opens the room view where the host can: a window on the second display, or another window of the browser. */
export function openRoom(session: Id, { host, transport }: Services): void {
  if (host.capabilities.includes('room-window')) void transport.call('host.open-room', { session });
  else window.open(hashOf({ name: 'room', session }), `sameside-room-${session}`);
}
