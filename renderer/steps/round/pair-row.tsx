import { Check, Play } from 'lucide-react';
import type { Restatement } from '../../../shared/steps/round/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import type { RoundWord } from './words.ts';
import styles from './round.module.css';

export interface PairRowProps {
  readonly by: string;
  readonly of: string;
  readonly current: boolean;
  readonly restatement: Restatement | undefined;
  readonly onChoose: () => void;
  readonly onChange: (before: Restatement, text: string) => void;
}

/** One side on what another side sees, and what the other side said to it. */
export function PairRow({ by, of, current, restatement, onChoose, onChange }: PairRowProps) {
  const say = useSay<RoundWord>();
  const state = current ? 'speaking' : restatement?.confirmed === true ? 'spoken' : 'waiting';
  return (
    <li className={styles.turn} data-state={state}>
      <div className={styles.turnHead} data-row={`${by}/${of}`}>
        <span className={styles.turnMark}>
          {state === 'spoken' ? <Check aria-hidden /> : null}
          {state === 'speaking' ? <Play aria-hidden /> : null}
        </span>
        <button type="button" className={styles.turnName} onClick={onChoose}>
          {say('round.restates', { by, of })}
        </button>
        <span className={styles.note}>{answerWords(say, restatement)}</span>
      </div>
      {restatement ? (
        <div className={styles.said} data-row={restatement.id}>
          <DraftEdit
            field={`round.restated:${restatement.id}`}
            label={say('round.restates', { by, of })}
            value={restatement.text}
            look="voice"
            multiline
            hints
            onKeep={(text) => onChange(restatement, text.trim())}
          />
        </div>
      ) : null}
    </li>
  );
}

function answerWords(
  say: ReturnType<typeof useSay<RoundWord>>,
  restatement: Restatement | undefined,
): string {
  if (restatement === undefined) return '';
  if (restatement.confirmed === null) return say('round.unanswered');
  return restatement.confirmed ? say('round.confirmed') : say('round.missed', { missed: restatement.missed });
}
