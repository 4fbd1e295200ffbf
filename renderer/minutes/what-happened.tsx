import { useMemo } from 'react';
import type { RelatedSession } from '../../shared/contract/sessions.ts';
import { agreedIn } from '../../shared/session/agreed.ts';
import { agreedSentence } from '../../shared/minutes/sections/agreed.ts';
import type { minutesWords } from '../../shared/minutes/words.ts';
import { useSay } from '../app/use-say.ts';
import { useToday } from '../app/use-today.ts';
import { useSession } from '../session/use-session.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FollowedLine } from './followed-line.tsx';
import { useTakenUp } from './use-taken-up.ts';
import type { SessionPageWord } from './words.ts';
import styles from './followed.module.css';

interface WhatHappenedProps {
  readonly related: readonly RelatedSession[];
  readonly onFollowUp: () => void;
}

/** At the top of a closed session: how what was agreed stands today, in one sentence; then thing by thing, with where each was taken up. */
export function WhatHappened({ related, onFollowUp }: WhatHappenedProps) {
  const say = useSay<SessionPageWord | keyof typeof minutesWords>();
  const session = useSession((state) => state);
  const today = useToday().date;
  const takenUp = useTakenUp(session.id);
  const list = useMemo(() => agreedIn(session), [session]);
  if (session.meeting.status !== 'closed' || list.length === 0) return null;
  return (
    <section className={styles.happened} aria-label={say('session-page.happened')}>
      <h2 className={styles.question}>{say('session-page.happened')}</h2>
      <p className={styles.sentence}>{agreedSentence(list, today, say)}</p>
      <div className={styles.more}>
        <Disclosure title={say('session-page.happened-lines')}>
          <ul className={styles.lines}>
            {list.map((agreed) => (
              <li key={agreed.id} className={styles.line}>
                <div className={styles.head}>
                  <FollowedLine agreed={agreed} takenUp={takenUp} related={related} />
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
        <Button size="s" onPress={onFollowUp}>
          {say('session-page.happened-say')}
        </Button>
      </div>
    </section>
  );
}
