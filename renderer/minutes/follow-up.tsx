import { useMemo } from 'react';
import { agreedIn, type Agreed } from '../../shared/session/agreed.ts';
import { followUpCommands } from '../app/follow-up/commands/follow-up-commands.ts';
import { useCommands } from '../app/command-list.tsx';
import { useRelated } from '../app/use-related.ts';
import { useSay } from '../app/use-say.ts';
import { useSession } from '../session/use-session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { useRows } from '../ui/use-rows.ts';
import { FollowedRow } from './followed-row.tsx';
import { usePageAnswers } from './use-page-answers.ts';
import { useTakenUp } from './use-taken-up.ts';
import type { SessionPageWord } from './words.ts';
import styles from './followed.module.css';

/** Everything that was agreed, with what became of it: results are given by key or press, also after the close. */
export function FollowUp() {
  const say = useSay<SessionPageWord>();
  const session = useSession((state) => state);
  const list = useMemo(() => agreedIn(session), [session]);
  const rows = useRows();
  const related = useRelated(session.id);
  const takenUp = useTakenUp(session.id);
  const answers = usePageAnswers(session.id, list, rows);
  useCommands(followUpCommands, answers.hand);
  const parts = [
    { id: 'open', list: byDate(list.filter(({ standing }) => standing.open)) },
    { id: 'settled', list: list.filter(({ standing }) => !standing.open) },
  ] as const;
  const first = parts.flatMap((part) => part.list)[0]?.id ?? null;
  return (
    <div {...rows.area} className={styles.sheet}>
      <h1 className={styles.title}>{session.meeting.title}</h1>
      {list.length === 0 ? <EmptyState>{say('session-page.follow-up-empty')}</EmptyState> : null}
      <p className={styles.note}>{say('session-page.follow-up-note')}</p>
      {parts.map((part) =>
        part.list.length === 0 ? null : (
          <Section
            key={part.id}
            title={say(`session-page.follow-up-${part.id}`, { count: part.list.length })}
          >
            <ul className={styles.lines}>
              {part.list.map((agreed) => (
                <FollowedRow
                  key={agreed.id}
                  agreed={agreed}
                  takenUp={takenUp}
                  related={related}
                  current={agreed.id === (answers.current ?? first)}
                  answers={answers}
                />
              ))}
            </ul>
          </Section>
        ),
      )}
    </div>
  );
}

/** The oldest due first, what has no date last. */
function byDate(list: readonly Agreed[]): readonly Agreed[] {
  return list.toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)));
}

function dueOf({ standing }: Agreed): string {
  return standing.date ?? '9999';
}
