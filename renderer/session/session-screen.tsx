import { useEffect } from 'react';
import type { Id } from '../../shared/session/event.ts';
import { useNotify } from '../app/toasts.tsx';
import { hashOf } from '../app/route.ts';
import { navigate } from '../app/use-route.ts';
import { useFailureWords } from '../app/use-failure.ts';
import { useSay } from '../app/use-say.ts';
import { useScreenTitle } from '../app/use-screen-title.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { Cockpit } from './cockpit/cockpit.tsx';
import { OpenSession } from './open-session.tsx';
import { StartScreen } from './start-screen.tsx';
import { useSession, useSessionStore, useSessionView } from './use-session.ts';
import type { SessionWord } from './words.ts';
import styles from './session-screen.module.css';

/** A session as its facilitator works it: before the start, in the meeting, and on to the minutes when it is closed. */
export function SessionScreen({ session }: { readonly session: Id }) {
  return (
    <OpenSession session={session}>
      <Stages />
    </OpenSession>
  );
}

function Stages() {
  const say = useSay<SessionWord | 'app.loading'>();
  const loaded = useSessionView((view) => view.status);
  const status = useSession((state) => state.meeting.status);
  useScreenTitle(useSession((state) => state.meeting.title));
  if (loaded === 'loading') {
    return (
      <main className={styles.waiting}>
        <Spinner label={say('app.loading')} />
      </main>
    );
  }
  if (loaded === 'missing') return <Missing />;
  if (status === 'closed') return <OnToMinutes />;
  return status === 'planned' ? <StartScreen /> : <Cockpit />;
}

function Missing() {
  const say = useSay<SessionWord>();
  const words = useFailureWords();
  const problem = useSessionView((view) => view.problem);
  return (
    <main className={styles.waiting}>
      <ErrorNote
        what={problem === null ? say('session.missing') : words(problem)}
        kept={say('session.missing-kept')}
        next={say('session.missing-next')}
        action={
          <Button variant="primary" initialFocus onPress={() => navigate({ name: 'home' })}>
            {say('session.go-home')}
          </Button>
        }
      />
    </main>
  );
}

/** A closed session is its minutes. The way here is replaced, so that going back does not bounce. */
function OnToMinutes() {
  const say = useSay<SessionWord>();
  const notify = useNotify();
  const store = useSessionStore();
  const message = say('session.closed-notice');
  const label = say('session.reopen');
  useEffect(() => {
    const { id, log } = store.getState();
    const closing = log.events.findLast((event) => event.type === 'session.closed');
    window.location.replace(hashOf({ name: 'minutes', session: id, item: null }));
    const reopen = async () => {
      if (closing === undefined) return;
      await store.append([{ type: 'session.retracted', body: { events: [closing.id] } }]);
      navigate({ name: 'session', session: id });
    };
    notify({ message, action: { label, perform: () => void reopen() } });
  }, [store, notify, message, label]);
  return null;
}
