import { memo } from 'react';
import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import { ownerWords, thingText } from '../../../shared/session/said.ts';
import { OutcomeButtons } from '../../app/follow-up/outcome-buttons.tsx';
import { OutcomeForm } from '../../app/follow-up/outcome-form.tsx';
import { localDate } from '../../app/local-date.ts';
import { hashOf } from '../../app/route.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraft } from '../../session/use-session.ts';
import { isLate } from './listing.ts';
import { HintedNote } from './hinted-note.tsx';
import type { Answers } from './use-answers.ts';
import type { CarryOverViewWord } from './words.ts';
import styles from './carry-over.module.css';

interface OpenRowProps {
  readonly line: EarlierLine;
  readonly onLook: Answers['look'];
  /** Of the one that is looked at now: only it shows what can be said. The others are left alone when it changes. */
  readonly answers: Answers | null;
}

/** One thing: what, who and when; the one that is looked at offers its answers. */
export const OpenRow = memo(function OpenRow({ line, onLook, answers }: OpenRowProps) {
  const current = answers !== null;
  const say = useSay<CarryOverViewWord>();
  const today = useToday().date;
  const { id, kind } = line;
  const late = isLate(line.date, today);
  return (
    <li className={styles.line} data-row={id} data-current={current} data-late={late}>
      <button
        type="button"
        className={styles.head}
        aria-current={current}
        onFocus={() => onLook(id)}
        onClick={() => onLook(id)}
      >
        <span className={styles.kind}>{say(`followed.kind.${kind}`)}</span>
        <span className={styles.text} dir="auto">
          {thingText(line, say)}
        </span>
        <About line={line} late={late} />
      </button>
      {answers ? <Looked line={line} answers={answers} /> : null}
    </li>
  );
});

function About({ line, late }: { readonly line: EarlierLine; readonly late: boolean }) {
  const say = useSay<CarryOverViewWord>();
  const dates = useDates();
  const { date, sessionTitle, customer, ofCustomer } = line;
  const due = date === null ? '' : dates.short(date);
  const owner = ownerWords(line, say) || (line.kind === 'parked' ? '' : say('carry-over.no-owner'));
  const from = [ofCustomer ? '' : customer, sessionTitle].filter(Boolean).join(' · ');
  return (
    <span className={styles.about}>
      {owner === '' ? null : <b>{owner}</b>}
      {due === '' ? null : (
        <span className={late ? styles.late : undefined}>
          {say(late ? 'carry-over.was-late' : 'carry-over.due', { date: due })}
        </span>
      )}
      <span>{from}</span>
    </span>
  );
}

/** Its answers, or the words one of them needs; and the way to where it was agreed. */
function Looked({ line, answers }: Pick<OpenRowProps, 'line'> & { readonly answers: Answers }) {
  const say = useSay<CarryOverViewWord>();
  const dates = useDates();
  const draft = useDraft(`carry-over.note:${line.id}`);
  const { asking } = answers;
  return (
    <div className={styles.looked}>
      {asking !== null && answers.current === line.id ? (
        <OutcomeForm
          around={HintedNote}
          key={asking}
          kind={line.kind}
          outcome={asking}
          draft={draft}
          onGive={(verdict) => answers.give(line, verdict)}
          onTrace={(verdict) => answers.giveAndTrace(line, verdict)}
          onCancel={answers.cancel}
        />
      ) : (
        <OutcomeButtons kind={line.kind} mayLeave onAnswer={(answer) => answers.answer(line, answer)} />
      )}
      <a className={styles.source} href={hashOf({ name: 'minutes', session: line.session, item: line.id })}>
        {say('carry-over.in-session')}, {dates.short(localDate(Date.parse(line.sessionAt)))}
      </a>
    </div>
  );
}
