import { useState } from 'react';
import type { DueLine } from '../../shared/contract/ledger.ts';
import { followUpCommands } from '../app/follow-up/commands/follow-up-commands.ts';
import { useCommands } from '../app/command-list.tsx';
import { useSay } from '../app/use-say.ts';
import { Button } from '../ui/button.tsx';
import { useRows } from '../ui/use-rows.ts';
import { DueRow } from './due-row.tsx';
import { useDueAnswers } from './use-due-answers.ts';
import type { HomeWord } from './words.ts';
import styles from './home.module.css';

/** The rest is one press away, so that recent sessions stay in sight. */
const SHOWN = 4;

/** What is due within a week or late, soonest first, across all sessions: one key each says what became of it. */
export function DueList({ lines }: { readonly lines: readonly DueLine[] }) {
  const say = useSay<HomeWord>();
  const rows = useRows();
  const [all, setAll] = useState(false);
  const answers = useDueAnswers(rows, lines);
  useCommands(followUpCommands, answers.hand);
  if (lines.length === 0) return <p className={styles.none}>{say('home.due-none')}</p>;
  const shown = all ? lines : lines.slice(0, SHOWN);
  const rest = lines.length - shown.length;
  return (
    <div {...rows.area}>
      <ul>
        {shown.map((line) => (
          <DueRow key={`${line.session}/${line.id}`} line={line} answers={answers} />
        ))}
      </ul>
      {rest === 0 ? null : (
        <Button variant="quiet" size="s" onPress={() => setAll(true)}>
          {say('home.due-more', { count: rest })}
        </Button>
      )}
    </div>
  );
}
