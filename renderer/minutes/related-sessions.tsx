import { CornerDownRight, CornerLeftUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RelatedSession } from '../../shared/contract/sessions.ts';
import { localDate } from '../app/local-date.ts';
import { hashOf, type Route } from '../app/route.ts';
import { useDates } from '../app/use-dates.ts';
import { useSay } from '../app/use-say.ts';
import type { SessionPageWord } from './words.ts';
import styles from './related-sessions.module.css';

/** Where this meeting came from and what it led to, one press away in both directions. */
export function RelatedSessions({ related }: { readonly related: readonly RelatedSession[] }) {
  const say = useSay<SessionPageWord>();
  if (related.length === 0) return null;
  const from = related.filter(({ direction }) => direction === 'from');
  const to = related.filter(({ direction }) => direction === 'to');
  return (
    <nav className={styles.related} aria-label={say('session-page.related')}>
      {from.length > 0 ? (
        <Group label={say('session-page.came-from')} icon={<CornerLeftUp aria-hidden />} sessions={from} />
      ) : null}
      {to.length > 0 ? (
        <Group label={say('session-page.led-to')} icon={<CornerDownRight aria-hidden />} sessions={to} />
      ) : null}
    </nav>
  );
}

interface GroupProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly sessions: readonly RelatedSession[];
}

function Group({ label, icon, sessions }: GroupProps) {
  return (
    <div className={styles.group}>
      <h2 className={styles.label}>
        {icon}
        {label}
      </h2>
      <ul>
        {sessions.map((one) => (
          <li key={`${one.session}/${one.kind}/${one.item ?? ''}`}>
            <RelatedLine related={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function RelatedLine({ related }: { readonly related: RelatedSession }) {
  const say = useSay<SessionPageWord>();
  const dates = useDates();
  const { known, kind } = related;
  const because = say(`session-page.because.${kind}`);
  if (known === null)
    return (
      <span className={styles.elsewhere}>
        {say('session-page.elsewhere')} · {because}
      </span>
    );
  return (
    <>
      <a href={hashOf(placeOf(related))} dir="auto">
        {known.title}
      </a>
      <small>
        {[because, known.templateName, dates.short(localDate(Date.parse(known.at)))]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  );
}

/** A closed session is read, an open one is gone on with; what a session came from is shown at the very thing. */
function placeOf({ session, known, item, direction }: RelatedSession): Route {
  const open = known !== null && known.status !== 'closed';
  if (open) return { name: 'session', session };
  return { name: 'minutes', session, item: direction === 'from' ? item : null };
}
