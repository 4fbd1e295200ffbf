import { useEffect, useState } from 'react';
import type { TakenUp } from '../../shared/contract/ledger.ts';
import type { Id } from '../../shared/session/event.ts';
import { useServices } from '../app/services.tsx';

const NONE: readonly TakenUp[] = [];

/** Where the things of a session were looked at later; read again when another session answers one. */
export function useTakenUp(session: Id): readonly TakenUp[] {
  const { transport } = useServices();
  const [takenUp, setTakenUp] = useState(NONE);
  useEffect(() => {
    let shown = true;
    const refresh = async () => {
      const reply = await transport.call('ledger.taken-up', { session });
      if (shown && reply.ok) setTakenUp(reply.value.takenUp);
    };
    void refresh();
    const stop = transport.subscribe((message) => {
      const elsewhere = message.name === 'events.appended' && message.push.session !== session;
      if (elsewhere || message.name === 'library.reloaded') void refresh();
    });
    return () => {
      shown = false;
      stop();
    };
  }, [transport, session]);
  return takenUp;
}
