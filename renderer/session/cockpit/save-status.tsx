import { clockTimeToTheSecond } from '../../app/clock-time.ts';
import { useSay } from '../../app/use-say.ts';
import { useSessionView } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import styles from './agenda-rail.module.css';

/** Whether everything is on disk, and since when. There is no Save button. */
export function SaveStatus() {
  const say = useSay<SessionWord>();
  const unsaved = useSessionView((view) => view.unsaved);
  const trouble = useSessionView((view) => view.problem !== null);
  const savedAt = useSessionView((view) => view.savedAt ?? view.log.events.at(-1)?.at);
  if (unsaved > 0 && trouble) {
    return <output className={styles.unsaved}>{say('clock.unsaved', { count: unsaved })}</output>;
  }
  if (unsaved > 0 || savedAt === undefined) return <p>{say('clock.saving')}</p>;
  return <p>{say('clock.saved', { time: clockTimeToTheSecond(Date.parse(savedAt)) })}</p>;
}
