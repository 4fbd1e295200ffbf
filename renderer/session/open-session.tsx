import { useEffect, useState, type ReactNode } from 'react';
import type { Id } from '../../shared/session/event.ts';
import { usePreferences } from '../app/preferences.tsx';
import { useServices } from '../app/services.tsx';
import { createSessionStore } from './store.ts';
import { SessionContext } from './use-session.ts';

/** Reads one session, follows it while it is shown, and gives it to everything inside. */
export function OpenSession({ session, children }: { readonly session: Id; readonly children: ReactNode }) {
  const services = useServices();
  const { preferences } = usePreferences();
  const [store] = useState(() => createSessionStore(session, preferences.name, services));
  useEffect(() => {
    const stop = store.listen();
    void store.load();
    return stop;
  }, [store]);
  return <SessionContext value={store}>{children}</SessionContext>;
}
