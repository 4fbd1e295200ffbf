import { useEffect } from 'react';
import type { Id } from '../../shared/session/event.ts';
import { useServices } from '../app/services.tsx';
import { useSession } from '../session/use-session.ts';
import { MinutesView } from './element-view.tsx';
import { useMinutes } from './use-minutes.ts';
import styles from './session-page.module.css';

/** The printed page, on screen. A search result's thing is scrolled to and marked. */
export function PrintedMinutes({ item }: { readonly item: Id | null }) {
  const { now } = useServices();
  const state = useSession((session) => session);
  const minutes = useMinutes(state, now());
  useEffect(() => {
    if (item === null) return;
    const found = document.getElementById(item);
    found?.scrollIntoView?.({ block: 'center' });
    found?.setAttribute('data-found', '');
  }, [item]);
  return (
    <div className={styles.sheet}>
      <MinutesView minutes={minutes} />
    </div>
  );
}
