import type { Id } from '../../../shared/session/event.ts';
import { useSay } from '../../app/use-say.ts';
import { useScreenTitle } from '../../app/use-screen-title.ts';
import { Spinner } from '../../ui/spinner.tsx';
import { OpenSession } from '../open-session.tsx';
import { useSession, useSessionView } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { RoomView } from './room-view.tsx';
import styles from './room-view.module.css';

/** The window for the projector. It only follows: nothing in it takes a key or a press. */
export function RoomScreen({ session }: { readonly session: Id }) {
  return (
    <OpenSession session={session}>
      <Following />
    </OpenSession>
  );
}

function Following() {
  const say = useSay<SessionWord | 'app.loading' | 'app.screen.room'>();
  const loaded = useSessionView((view) => view.status);
  const title = useSession((state) => state.meeting.title);
  useScreenTitle(title === '' ? say('app.screen.room') : title);
  if (loaded === 'ready') return <RoomView />;
  return (
    <main className={styles.message}>
      {loaded === 'loading' ? <Spinner label={say('app.loading')} /> : <p>{say('session.missing')}</p>}
    </main>
  );
}
