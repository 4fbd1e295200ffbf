import type { SessionLine } from '../../shared/contract/sessions.ts';
import type { Say } from '../../shared/language/say.ts';
import { hashOf } from '../app/route.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { Button } from '../ui/button.tsx';
import { shortDay } from './ago.ts';
import type { HomeWord } from './words.ts';
import styles from './home.module.css';

interface RecentListProps {
  readonly lines: readonly SessionLine[];
  readonly more: boolean;
  readonly onMore: () => void;
}

export function RecentList({ lines, more, onMore }: RecentListProps) {
  const say = useSay<HomeWord>();
  const { now } = useServices();
  if (lines.length === 0) return <p className={styles.none}>{say('home.recent-none')}</p>;
  return (
    <>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <a
              href={hashOf(
                line.status === 'closed' ? minutesOf(line) : { name: 'session', session: line.id },
              )}
            >
              {line.title}
            </a>
            <time dateTime={line.at}>{shortDay(line.at, now())}</time>
            <small>
              {say('home.recent-line', { template: line.templateName, counts: countsOf(line, say) })}
            </small>
          </li>
        ))}
      </ul>
      {more ? (
        <Button variant="quiet" size="s" onPress={onMore}>
          {say('home.more')}
        </Button>
      ) : null}
    </>
  );
}

function minutesOf(line: SessionLine) {
  return { name: 'minutes', session: line.id, item: null } as const;
}

function countsOf(line: SessionLine, say: Say<HomeWord>): string {
  const counts = [
    line.decisions > 0 ? say('home.decisions', { count: line.decisions }) : '',
    line.actions > 0 ? say('home.actions', { count: line.actions }) : '',
    line.open > 0 ? say('home.open', { count: line.open }) : '',
  ].filter(Boolean);
  return counts.length > 0 ? counts.join(', ') : line.departments.join(', ') || line.customer;
}
