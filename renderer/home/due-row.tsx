import { ClipboardCheck } from 'lucide-react';
import type { DueLine } from '../../shared/contract/ledger.ts';
import type { Say } from '../../shared/language/say.ts';
import { OutcomeButtons } from '../app/follow-up/outcome-buttons.tsx';
import { OutcomeForm } from '../app/follow-up/outcome-form.tsx';
import { localDate } from '../app/local-date.ts';
import { hashOf } from '../app/route.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { shortDay } from './ago.ts';
import type { DueAnswers } from './use-due-answers.ts';
import type { HomeWord } from './words.ts';
import styles from './home.module.css';

const DAY_MS = 86_400_000;

interface DueRowProps {
  readonly line: DueLine;
  readonly answers: DueAnswers;
}

/** One thing that is due: its words lead to its session, its button asks what became of it. */
export function DueRow({ line, answers }: DueRowProps) {
  const say = useSay<HomeWord>();
  const { id, session } = line;
  const open = answers.open === id;
  return (
    <li className={styles.line} data-row={id}>
      <a href={hashOf({ name: 'minutes', session, item: id })} dir="auto">
        {dueText(line, say)}
      </a>
      <span className={styles.end}>
        <DueDay line={line} />
        <span data-part="answer">
          <IconButton
            label={say('home.what-became', { text: line.text })}
            icon={<ClipboardCheck />}
            pressed={open}
            onPress={() => answers.toggle(id)}
          />
        </span>
      </span>
      <small>{[line.owner, line.department, line.customer].filter(Boolean).join(' · ')}</small>
      {open ? <Asked line={line} answers={answers} /> : null}
    </li>
  );
}

function Asked({ line, answers }: DueRowProps) {
  return (
    <div className={styles.asked}>
      {answers.asking === null ? (
        <OutcomeButtons kind={line.kind} onAnswer={(answer) => answers.answer(line, answer)} />
      ) : (
        <OutcomeForm
          key={answers.asking}
          kind={line.kind}
          outcome={answers.asking}
          onGive={(verdict) => answers.give(line, verdict)}
          onTrace={(verdict) => answers.giveAndTrace(line, verdict)}
          onCancel={answers.cancel}
        />
      )}
    </div>
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
