import { useState, type KeyboardEvent } from 'react';
import { close } from '../../../shared/steps/close/close.ts';
import { returnOnTime } from '../../../shared/steps/close/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import type { CloseQuestionProps } from './missing-part.tsx';
import { Part } from './part.tsx';
import { useClose } from './use-close.ts';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import type { CloseWord } from './words.ts';
import styles from './close.module.css';

const GRADES = [5, 4, 3, 2, 1] as const;

/** How many hands for each, from 5 down to 1: never who (rule 10). */
export function ReturnPart({ step, current }: CloseQuestionProps) {
  const say = useSay<CloseWord>();
  const slice = useSlice(close, step);
  const { count } = useClose(step);
  const worth = returnOnTime(slice);
  const isCurrent = current === 'return';
  const box = useTurnFocus(isCurrent);
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    const fields = [...(box.current?.querySelectorAll('input') ?? [])];
    const next = fields[fields.indexOf(event.target) + 1];
    event.preventDefault();
    // After the last hands comes the next question.
    const after = event.target.closest('section')?.nextElementSibling?.querySelector('input');
    (next ?? after)?.focus();
  };
  return (
    <Part
      title={say('close.return-ask')}
      done={worth !== undefined}
      current={isCurrent}
      aside={
        worth ? (
          <span className={styles.note}>
            {say('close.return-so-far', { mean: worth.mean.toFixed(1), count: worth.hands })}
          </span>
        ) : null
      }
    >
      <div ref={box} role="presentation" className={styles.grades} onKeyDown={onEnter}>
        {GRADES.map((grade) => (
          <HandCount
            key={grade}
            grade={grade}
            value={slice.counts[grade - 1] ?? 0}
            onCount={(hands) => count(slice.counts.with(grade - 1, hands))}
          />
        ))}
      </div>
    </Part>
  );
}

interface HandCountProps {
  readonly grade: (typeof GRADES)[number];
  readonly value: number;
  readonly onCount: (hands: number) => void;
}

/** More hands than this are a slip of the key. */
const MOST = 500;

function HandCount({ grade, value, onCount }: HandCountProps) {
  const say = useSay<CloseWord>();
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const hands = Math.min(MOST, Number(typed ?? value) || 0);
    setTyped(undefined);
    if (typed !== undefined && hands !== value) onCount(hands);
  };
  return (
    <label className={styles.grade}>
      <span className={styles.gradeNumber}>{grade}</span>
      <input
        className={styles.hands}
        inputMode="numeric"
        autoComplete="off"
        aria-label={say('close.hands-for', { grade })}
        value={typed ?? (value === 0 ? '' : String(value))}
        placeholder="0"
        onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, '').slice(0, 3))}
        onFocus={(event) => event.target.select()}
        onBlur={keep}
      />
      <span className={styles.note}>{say(`close.grade.${grade}`)}</span>
    </label>
  );
}
