import { useEffect, useState } from 'react';
import type { RelatedSession } from '../../shared/contract/sessions.ts';
import type { Id } from '../../shared/session/event.ts';
import { useServices } from './services.tsx';

const NONE: readonly RelatedSession[] = [];

/** The sessions one came from and led to; read again when a session is planned anywhere, or the library is another. */
export function useRelated(session: Id): readonly RelatedSession[] {
  const { transport } = useServices();
  const [related, setRelated] = useState(NONE);
  useEffect(() => {
    let shown = true;
    const refresh = async () => {
      const reply = await transport.call('sessions.related', { session });
      if (shown && reply.ok) setRelated(reply.value.related);
    };
    void refresh();
    const stop = transport.subscribe((message) => {
      const planned =
        message.name === 'events.appended' &&
        message.push.events.some(({ type }) => type === 'session.planned' || type === 'session.renamed');
      if (planned || message.name === 'library.reloaded') void refresh();
    });
    return () => {
      shown = false;
      stop();
    };
  }, [transport, session]);
  return related;
}
