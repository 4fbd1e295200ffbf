import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/session/event.ts';
import { addWords } from '../app/i18n.ts';
import { usePreferences } from '../app/preferences.tsx';
import { useServices } from '../app/services.tsx';
import { stepWords } from '../steps/step-words.ts';
import { createSessionStore } from './store.ts';
import { Terms } from './terms.tsx';
import { SessionContext } from './use-session.ts';

/** Reads one session, follows it while it is shown, and gives it to everything inside. */
export function OpenSession({ session, children }: { readonly session: Id; readonly children: ReactNode }) {
  const services = useServices();
  const { preferences } = usePreferences();
  const { i18n } = useTranslation();
  const [store] = useState(() => {
    addWords(i18n, stepWords);
    return createSessionStore(session, preferences.name, services);
  });
  useEffect(() => {
    const stop = store.listen();
    void store.load();
    const ask = (event: BeforeUnloadEvent) => {
      if (store.getState().unsaved > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      stop();
      window.removeEventListener('beforeunload', ask);
    };
  }, [store]);
  return (
    <SessionContext value={store}>
      <Terms session={session}>{children}</Terms>
    </SessionContext>
  );
}
