import { useEffect } from 'react';
import type { Id } from '../../shared/session/event.ts';
import { useServices } from '../app/services.tsx';
import { useRelated } from '../app/use-related.ts';
import { useSession } from '../session/use-session.ts';
import { MinutesView } from './element-view.tsx';
import { NextMeetings } from './next-meeting.tsx';
import { RelatedSessions } from './related-sessions.tsx';
import { useMinutes } from './use-minutes.ts';
import { WhatHappened } from './what-happened.tsx';
import styles from './session-page.module.css';

interface PrintedMinutesProps {
  readonly item: Id | null;
  readonly onFollowUp: () => void;
}

/** The printed page, on screen. A search result's thing is scrolled to and marked. */
export function PrintedMinutes({ item, onFollowUp }: PrintedMinutesProps) {
  const { now } = useServices();
  const state = useSession((session) => session);
  const related = useRelated(state.id);
  const minutes = useMinutes(state, now(), related);
  useEffect(() => {
    if (item === null) return;
    const found = document.getElementById(item);
    found?.scrollIntoView?.({ block: 'center' });
    found?.setAttribute('data-found', '');
  }, [item]);
  return (
    <div className={styles.sheet}>
      <WhatHappened related={related} onFollowUp={onFollowUp} />
      <RelatedSessions related={related} />
      <NextMeetings />
      <MinutesView minutes={minutes} />
    </div>
  );
}
