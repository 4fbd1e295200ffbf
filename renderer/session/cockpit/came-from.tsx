import { CornerLeftUp } from 'lucide-react';
import { useRelated } from '../../app/use-related.ts';
import { useSay } from '../../app/use-say.ts';
import { openSource } from '../commands/open-source.ts';
import type { MeetingActions } from '../meeting-actions.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './came-from.module.css';

/** What this meeting was started from, one press (or Alt+B) away. Nothing where it came from nowhere, or from another library. */
export function CameFrom({ actions }: { readonly actions: MeetingActions }) {
  const id = useSession((state) => state.id);
  const linked = useSession((state) => state.meeting.links.length > 0);
  return linked ? <Source session={id} actions={actions} /> : null;
}

function Source({ session, actions }: { readonly session: string; readonly actions: MeetingActions }) {
  const say = useSay<SessionWord>();
  const source = useRelated(session).find(({ direction }) => direction === 'from');
  if (!source?.known) return null;
  const words = say('session.came-from', { title: source.known.title });
  return (
    <button
      type="button"
      className={styles.from}
      title={words}
      aria-keyshortcuts="Alt+B"
      onClick={() => void openSource.perform(actions)}
    >
      <CornerLeftUp aria-hidden />
      <span dir="auto">{words}</span>
    </button>
  );
}
