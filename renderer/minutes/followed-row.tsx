import { useEffect, useRef } from 'react';
import { isTraceable, TRACE_KEY } from '../app/follow-up/answers.ts';
import { OutcomeButtons } from '../app/follow-up/outcome-buttons.tsx';
import { OutcomeForm } from '../app/follow-up/outcome-form.tsx';
import type { FollowUpWord } from '../app/follow-up/words.ts';
import { useSay } from '../app/use-say.ts';
import { useDraft } from '../session/use-session.ts';
import { Button } from '../ui/button.tsx';
import { FollowedLine, type FollowedLineProps } from './followed-line.tsx';
import type { PageAnswers } from './use-page-answers.ts';
import styles from './followed.module.css';

interface FollowedRowProps extends FollowedLineProps {
  /** The one that is looked at now: only it shows what can be said. */
  readonly current: boolean;
  readonly answers: PageAnswers;
}

export function FollowedRow({ current, answers, ...line }: FollowedRowProps) {
  const { agreed } = line;
  return (
    <li className={styles.line} data-row={agreed.id} data-current={current}>
      <RowHead answers={answers} current={current} {...line} />
      {current ? <Answering agreed={agreed} answers={answers} /> : null}
    </li>
  );
}

/** What the keyboard stops at; links inside are stops of their own. */
function RowHead({ answers, current, ...line }: FollowedRowProps) {
  const say = useSay<FollowUpWord>();
  const { agreed } = line;
  return (
    <div className={styles.head}>
      <button
        type="button"
        className={styles.cover}
        aria-label={say('follow-up.of', { text: agreed.text })}
        aria-current={current}
        onFocus={() => answers.look(agreed.id)}
        onClick={() => answers.look(agreed.id)}
      />
      <FollowedLine {...line} />
    </div>
  );
}

function Answering({ agreed, answers }: Pick<FollowedRowProps, 'agreed' | 'answers'>) {
  const say = useSay<FollowUpWord>();
  const draft = useDraft(`follow-up.note:${agreed.id}`);
  const { kind, standing } = agreed;
  const { asking } = answers;
  const asks = asking !== null && answers.current === agreed.id;
  const box = useFocusBack(asks);
  return (
    <div ref={box} className={styles.answering}>
      {asks ? (
        <OutcomeForm
          key={asking}
          kind={kind}
          outcome={asking}
          draft={draft}
          onGive={(verdict) => answers.give(agreed, verdict)}
          onTrace={(verdict) => answers.giveAndTrace(agreed, verdict)}
          onCancel={answers.cancel}
        />
      ) : (
        <OutcomeButtons kind={kind} onAnswer={(answer) => answers.answer(agreed, answer)} />
      )}
      {!asks && isTraceable(kind, standing.outcome) ? (
        <Button size="s" keys={TRACE_KEY} onPress={() => answers.trace(agreed)}>
          {say(`follow-up.trace.${kind}`)}
        </Button>
      ) : null}
    </div>
  );
}

/** When a form goes, its line has the keyboard again, for the next key. */
function useFocusBack(asks: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asks) box.current?.parentElement?.querySelector('button')?.focus();
    asked.current = asks;
  }, [asks]);
  return box;
}
