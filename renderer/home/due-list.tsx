import { useState } from 'react';
import type { DueLine } from '../../shared/contract/ledger.ts';
import type { Say } from '../../shared/language/say.ts';
import { localDate } from '../app/local-date.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { hashOf } from '../app/route.ts';
import { Button } from '../ui/button.tsx';
import { shortDay } from './ago.ts';
import type { HomeWord } from './words.ts';
import styles from './home.module.css';

const DAY_MS = 86_400_000;
/** The rest is one press away, so that recent sessions stay in sight. */
const SHOWN = 4;

/** What is due within a week or late, soonest first, across all sessions. */
export function DueList({ lines }: { readonly lines: readonly DueLine[] }) {
  const say = useSay<HomeWord>();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <p className={styles.none}>{say('home.due-none')}</p>;
  const shown = all ? lines : lines.slice(0, SHOWN);
  const rest = lines.length - shown.length;
  return (
    <>
      <ul>
        {shown.map((line) => (
          <li key={`${line.session}/${line.id}`} className={styles.line}>
            <a href={hashOf({ name: 'minutes', session: line.session, item: line.id })}>
              {dueText(line, say)}
            </a>
            <DueDay line={line} />
            <small>{[line.owner, line.department, line.customer].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <Button variant="quiet" size="s" onPress={() => setAll(true)}>
          {say('home.due-more', { count: rest })}
        </Button>
      )}
    </>
  );
}

function dueText(line: DueLine, say: Say<HomeWord>): string {
  return line.kind === 'action' ? line.text : say(`home.due-${line.kind}`, { text: line.text });
}

function DueDay({ line }: { readonly line: DueLine }) {
  const say = useSay<HomeWord>();
  const { now } = useServices();
  const days = Math.round((Date.parse(localDate(now())) - Date.parse(line.date)) / DAY_MS);
  if (days > 0) return <span className={styles.late}>{say('home.late', { count: days })}</span>;
  const words = days === 0 ? say('home.today') : shortDay(line.date, now());
  return <time dateTime={line.date}>{words}</time>;
}
