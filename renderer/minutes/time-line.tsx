import { useMemo, useState } from 'react';
import { stateAt } from '../../shared/session/log.ts';
import { sessionStream } from '../../shared/session/fold.ts';
import { DATE_LOCALE } from '../app/i18n.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { useSessionView } from '../session/use-session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { MinutesView } from './element-view.tsx';
import { timeLineEntries, type TimeLineEntry } from './time-line-entries.ts';
import { useMinutes } from './use-minutes.ts';
import type { SessionPageWord } from './words.ts';
import styles from './session-page.module.css';

/** How the session went, line by line; choosing a moment shows the minutes as they would have been then. */
export function TimeLine() {
  const say = useSay<SessionPageWord>();
  const log = useSessionView((view) => view.log);
  const { now } = useServices();
  const entries = useMemo(() => timeLineEntries(log), [log]);
  const [place, setPlace] = useState(Number.POSITIVE_INFINITY);
  const at = Math.min(place, entries.length - 1);
  const entry = entries[at];
  const state = useMemo(
    () => (entry ? stateAt(sessionStream(log.state.id), log, entry.id.slice(0, 36)) : log.state),
    [entry, log],
  );
  const minutes = useMinutes(state, entry ? Date.parse(entry.at) : now());
  if (!entry) return <EmptyState>{say('session-page.empty')}</EmptyState>;
  const spoken = say('session-page.as-of-value', {
    time: clockTime(entry.at),
    number: at + 1,
    count: entries.length,
  });
  return (
    <div className={styles.replay}>
      <div className={styles.course}>
        <label className={styles.slider}>
          {say('session-page.replay')}
          <input
            type="range"
            min={0}
            max={entries.length - 1}
            value={at}
            aria-valuetext={spoken}
            onChange={(event) => setPlace(Number(event.target.value))}
          />
          <span>{spoken}</span>
        </label>
        <ol>
          {entries.map((line, index) => (
            <Entry key={line.id} entry={line} shown={index <= at} current={index === at} />
          ))}
        </ol>
      </div>
      <div>
        <MinutesView minutes={minutes} />
      </div>
    </div>
  );
}

interface EntryProps {
  readonly entry: TimeLineEntry;
  readonly shown: boolean;
  readonly current: boolean;
}

function Entry({ entry, shown, current }: EntryProps) {
  const say = useSay<SessionPageWord>();
  const kind = useSay<string>();
  const line =
    entry.what === 'entered'
      ? say('session-page.line-entered', { step: entry.text })
      : say(`session-page.line-${entry.what}`, { text: entry.text });
  return (
    <li className={styles.entry} data-shown={shown || undefined} aria-current={current ? 'step' : undefined}>
      <time dateTime={entry.at}>{clockTime(entry.at)}</time>
      <span>
        {entry.kind === '' ? null : <small>{kind(`kind.${entry.kind}`)}</small>}{' '}
        <span dir="auto">{line}</span>
      </span>
    </li>
  );
}

function clockTime(at: string): string {
  return new Intl.DateTimeFormat(DATE_LOCALE, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}
